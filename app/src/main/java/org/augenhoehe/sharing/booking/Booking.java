package org.augenhoehe.sharing.booking;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One piece of an offer, from when to when, for whom.
///
/// @param piece which of the equal pieces
/// @param person who borrows; null once that person is gone, or where the desk booked for somebody without an account
/// @param organisation for which organisation or group they borrow; null for themselves
/// @param caller how the desk notes somebody without an account (a first name, a word); empty otherwise
/// @param from inclusive
/// @param until exclusive
/// @param series what repeats together; null for a single one
/// @param words from whoever borrows, to the owner
/// @param answer from the owner: why it was declined or cancelled; empty otherwise
/// @param fair the allocation it came from; null where it was booked directly
public record Booking(
        UUID id,
        UUID offer,
        long piece,
        @Nullable UUID person,
        @Nullable UUID organisation,
        String caller,
        Instant from,
        Instant until,
        BookingState state,
        @Nullable UUID series,
        String words,
        String answer,
        @Nullable UUID fair,
        Instant at,
        Instant movedAt) {

    public static final String PATH = "/teilen/buchung";

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public Span span() {
        return new Span(from, until);
    }

    public boolean isBy(@Nullable UUID visitor) {
        return visitor != null && visitor.equals(person);
    }
}
