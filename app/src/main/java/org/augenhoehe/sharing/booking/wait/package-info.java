/// Whoever wants hours that are taken waits for them, in order.
@NullMarked
package org.augenhoehe.sharing.booking.wait;

import org.jspecify.annotations.NullMarked;
