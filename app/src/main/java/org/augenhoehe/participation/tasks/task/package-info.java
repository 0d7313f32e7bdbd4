/// What is to be done together, what became of it, and that it counts as owed until it is done or dropped.
@NullMarked
package org.augenhoehe.participation.tasks.task;

import org.jspecify.annotations.NullMarked;
