/// What the people of the demonstration town do together.
@NullMarked
package org.augenhoehe.participation.tasks.demo;

import org.jspecify.annotations.NullMarked;
