/// Booking, answering, changing and cancelling: who may, and what comes of it.
@NullMarked
package org.augenhoehe.sharing.booking.book;

import org.jspecify.annotations.NullMarked;
