/// The equal things of an offer, of which any free one is taken.
@NullMarked
package org.augenhoehe.sharing.booking.piece;

import org.jspecify.annotations.NullMarked;
