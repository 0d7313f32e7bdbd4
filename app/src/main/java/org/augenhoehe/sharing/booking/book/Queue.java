package org.augenhoehe.sharing.booking.book;

import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;

/// Who waits for hours. Declared by `wait`.
public interface Queue {
    /// How many others wait for hours that fall into these and have become free.
    ///
    /// @param person who does not stand in their own way; null for none
    int countBefore(@Nullable UUID person, Offer offer, Rules rules, Span span);
}
