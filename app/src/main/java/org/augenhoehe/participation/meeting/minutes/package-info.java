/// Minutes in small pieces, and what comes of them.
@NullMarked
package org.augenhoehe.participation.meeting.minutes;

import org.jspecify.annotations.NullMarked;
