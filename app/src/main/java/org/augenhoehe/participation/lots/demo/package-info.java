/// What the people of the demonstration town draw lots for.
@NullMarked
package org.augenhoehe.participation.lots.demo;

import org.jspecify.annotations.NullMarked;
