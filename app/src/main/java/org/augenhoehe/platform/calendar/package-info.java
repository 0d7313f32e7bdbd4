/// Calendars that other programs subscribe to, written as RFC 5545 (iCalendar) says.
///
/// A room makes an [ICalendar][org.augenhoehe.platform.calendar.ICalendar] of its
/// [Event][org.augenhoehe.platform.calendar.Event]s and answers with
/// [CalendarAnswer][org.augenhoehe.platform.calendar.CalendarAnswer].
@NamedInterface("calendar")
@NullMarked
package org.augenhoehe.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
