/// Meetings: on site, hybrid, online. Hosts invite, everybody adds to the agenda, several people write the minutes at
/// once in small pieces, and what was said leads on: needs, proposals, tasks, promises.
///
/// - `call`: time and place, inviting, changing, cancelling, reminding
/// - `agenda`: what is talked about, and when
/// - `come`: who comes, and who was there
/// - `minutes`: the pieces, publishing them, what comes of them, what somebody has against them
/// - `feed`: the meeting in calendars
/// - `show`: the pages
/// - `demo`: meetings of the demonstration town
@NullMarked
package org.augenhoehe.participation.meeting;

import org.jspecify.annotations.NullMarked;
