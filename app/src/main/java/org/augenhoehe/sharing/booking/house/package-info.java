/// What the house has to know of bookings: own data, moderation, notices, days of one's own calendar.
@NullMarked
package org.augenhoehe.sharing.booking.house;

import org.jspecify.annotations.NullMarked;
