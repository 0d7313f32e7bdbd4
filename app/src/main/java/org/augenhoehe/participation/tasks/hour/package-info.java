/// Who gave how much time to a task on which day, paid or not. Each sees their own; others see sums.
@NullMarked
package org.augenhoehe.participation.tasks.hour;

import org.jspecify.annotations.NullMarked;
