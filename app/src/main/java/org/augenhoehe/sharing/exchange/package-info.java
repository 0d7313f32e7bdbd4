/// Offers as tables: read in and looked at before they are taken, all of them or none; and handed out. What
/// CommonsBooking hands out comes in, too. See ADR 0495.
@NullMarked
package org.augenhoehe.sharing.exchange;

import org.jspecify.annotations.NullMarked;
