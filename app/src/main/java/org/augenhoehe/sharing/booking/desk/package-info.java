/// The desk of a group or an organisation: bookings by phone and on paper, who comes today, how much things are used.
@NullMarked
package org.augenhoehe.sharing.booking.desk;

import org.jspecify.annotations.NullMarked;
