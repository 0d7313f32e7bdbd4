/// Time and place; inviting, changing, cancelling, reminding.
@NullMarked
package org.augenhoehe.participation.meeting.call;

import org.jspecify.annotations.NullMarked;
