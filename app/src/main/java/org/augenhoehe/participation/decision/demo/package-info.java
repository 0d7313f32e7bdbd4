/// How the people of the demonstration town decide.
@NullMarked
package org.augenhoehe.participation.decision.demo;

import org.jspecify.annotations.NullMarked;
