package org.augenhoehe.sharing.offer.admit;

import java.util.UUID;

/// A way in which people come to use an offer: whom both sides have agreed with learns the exact place. Declared by
/// `booking` and `ask`.
public interface Booked {
    /// Whether an agreement between this person and the owner stands now or lies ahead.
    boolean isAgreed(UUID person, UUID offer);

    /// Whether anything is agreed or under way with anybody, so that the offer cannot simply go.
    boolean isUnderWay(UUID offer);

    /// How many pieces there must be at least for what is agreed or under way. Where nobody knows better, none may go
    /// while anything is under way.
    default int leastPieces(UUID offer) {
        return isUnderWay(offer) ? Integer.MAX_VALUE : 1;
    }
}
