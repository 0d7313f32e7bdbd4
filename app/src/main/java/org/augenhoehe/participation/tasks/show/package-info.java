/// The pages of a step in which people share tasks, and of one task.
@NullMarked
package org.augenhoehe.participation.tasks.show;

import org.jspecify.annotations.NullMarked;
