/// Who comes, what they need, and who was there.
@NullMarked
package org.augenhoehe.participation.meeting.come;

import org.jspecify.annotations.NullMarked;
