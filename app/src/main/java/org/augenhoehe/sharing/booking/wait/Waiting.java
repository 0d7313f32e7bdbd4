package org.augenhoehe.sharing.booking.wait;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.jspecify.annotations.Nullable;

/// Somebody waits for hours of a thing.
///
/// @param organisation for which group or organisation; null for themselves
/// @param from inclusive
/// @param until exclusive
/// @param words to the owner, once it is theirs
/// @param booking the hours that became free and are kept for them; null as long as they are taken
public record Waiting(
        UUID id,
        UUID offer,
        UUID person,
        @Nullable UUID organisation,
        Instant from,
        Instant until,
        String words,
        Instant at,
        @Nullable UUID booking) {
    public Span span() {
        return new Span(from, until);
    }

    Wanted wanted() {
        return new Wanted(offer, span(), null, organisation, words);
    }
}
