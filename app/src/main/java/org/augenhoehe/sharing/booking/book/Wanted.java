package org.augenhoehe.sharing.booking.book;

import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;

/// What somebody wants to borrow.
///
/// @param piece a certain one of the equal pieces; null for any that is free
/// @param organisation for which group or organisation; null for themselves
/// @param words to the owner; may be empty
public record Wanted(
        UUID offer,
        Span span,
        @Nullable Long piece,
        @Nullable UUID organisation,
        String words) {
    public static Wanted of(UUID offer, Span span) {
        return new Wanted(offer, span, null, null, "");
    }

    public Wanted at(Span other) {
        return new Wanted(offer, other, piece, organisation, words);
    }
}
