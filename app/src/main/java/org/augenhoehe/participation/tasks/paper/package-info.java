/// Tasks and shifts on paper: what somebody ticks, they have taken on.
@NullMarked
package org.augenhoehe.participation.tasks.paper;

import org.jspecify.annotations.NullMarked;
