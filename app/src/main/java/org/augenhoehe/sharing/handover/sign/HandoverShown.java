package org.augenhoehe.sharing.handover.sign;

import java.util.List;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.handover.Side;
import org.augenhoehe.sharing.handover.note.HandoverNote;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;

/// The handovers of a booking, as one side sees them.
///
/// @param side of the reader; null for whoever mediates
/// @param next what comes next; null where nothing does
/// @param hindrance why it cannot be now, as a sentence; empty where it can
/// @param code of the reader's side, for the next way; empty where there is none
/// @param other what the other side is called; empty where nobody knows
/// @param conflict where one asks for mediation
public record HandoverShown(
        Booking booking,
        Offer offer,
        @Nullable Side side,
        @Nullable HandoverKind next,
        String hindrance,
        String code,
        String other,
        List<CheckItem> items,
        List<Done> done,
        String conflict) {

    /// @param signed how, as a sentence
    public record Done(Handover handover, String signed, List<Checked> checks, List<HandoverNote> notes) {}

    public String path() {
        return HandoverPages.path(booking.id());
    }

    public boolean isOwners() {
        return side == Side.OWNER;
    }

    /// Whether there is nobody here who could show a code.
    public boolean isOnPaperOnly() {
        return booking.person() == null;
    }
}
