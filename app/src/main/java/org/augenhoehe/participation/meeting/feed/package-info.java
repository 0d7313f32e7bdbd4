/// The meeting in calendars: for everybody, and for those who take part.
@NullMarked
package org.augenhoehe.participation.meeting.feed;

import org.jspecify.annotations.NullMarked;
