/// When several people are needed for a task. Nobody is in two places at once: the database sees to it.
@NullMarked
package org.augenhoehe.participation.tasks.shift;

import org.jspecify.annotations.NullMarked;
