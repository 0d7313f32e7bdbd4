package org.augenhoehe.sharing.handover.damage;

import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.sharing.handover.Side;
import org.augenhoehe.sharing.handover.note.HandoverNote;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;

/// A damage as one of those whom it concerns sees it.
///
/// @param side of the reader; null for whoever mediates
/// @param rule the owner's rule for damage; empty where there is none
/// @param steps to which it can go, for the owner; none for others, or where it has ended
/// @param conflict where one asks for mediation; empty where nobody had it when it broke
public record DamageShown(
        Damage damage,
        Offer offer,
        String piece,
        @Nullable Side side,
        List<HandoverNote> notes,
        List<Option> steps,
        String conflict) {
    public String rule() {
        return offer.damage();
    }
}
