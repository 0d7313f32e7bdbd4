package org.augenhoehe.sharing.offer;

/// Hears of every change of an offer, in the transaction that changes it: published, changed, paused, open again,
/// withdrawn, hidden, shown again. Declared as a bean by what follows an offer: pieces, matches, the map.
public interface OfferHearing {
    /// @param offer as it stands now
    void changed(Offer offer);
}
