/// The pages of a meeting.
@NullMarked
package org.augenhoehe.participation.meeting.show;

import org.jspecify.annotations.NullMarked;
