/// The page of one booking, the lists of one's own, and the queue for what is taken.
@NullMarked
package org.augenhoehe.sharing.booking.show;

import org.jspecify.annotations.NullMarked;
