/// When something is handed over and brought back, how far ahead and for how long it can be booked, and how much of it
/// one
/// person may have.
@NullMarked
package org.augenhoehe.sharing.booking.opening;

import org.jspecify.annotations.NullMarked;
