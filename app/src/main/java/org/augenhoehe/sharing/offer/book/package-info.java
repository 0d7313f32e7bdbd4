/// Offering something, changing it, pausing it, taking it back.
@NullMarked
package org.augenhoehe.sharing.offer.book;

import org.jspecify.annotations.NullMarked;
