/// Calendars from elsewhere: fetched or handed in, read, and kept free of bookings. What was booked before stays, and
/// its owner is told.
@NullMarked
package org.augenhoehe.sharing.calendar.outside;

import org.jspecify.annotations.NullMarked;
