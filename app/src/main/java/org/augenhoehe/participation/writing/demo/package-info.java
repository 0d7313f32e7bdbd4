/// What the people of the demonstration town write together.
@NullMarked
package org.augenhoehe.participation.writing.demo;

import org.jspecify.annotations.NullMarked;
