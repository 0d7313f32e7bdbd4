/// Answering, changing and cancelling what is booked.
@NullMarked
package org.augenhoehe.sharing.booking.change;

import org.jspecify.annotations.NullMarked;
