package org.augenhoehe.sharing.ask.book;

import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offer;

/// How often an offer can be had: what goes for good, as often as there are pieces; what somebody can or knows, again
/// and again.
public record Pieces(boolean endless, int number) {
    public static Pieces of(Offer offer) {
        var stays = offer.good() == Good.SKILL || offer.good() == Good.KNOWLEDGE || offer.deal() == Deal.LEND;
        return new Pieces(stays, offer.pieces());
    }

    /// @param given how many are given or promised
    public boolean areGone(int given) {
        return !endless && given >= number;
    }
}
