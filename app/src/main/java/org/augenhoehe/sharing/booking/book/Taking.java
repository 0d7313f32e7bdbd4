package org.augenhoehe.sharing.booking.book;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;

/// A booking as it is written down for the first time.
///
/// @param kept the hours with what is kept free before and after them
/// @param person null where the desk books for somebody without an account
/// @param caller how the desk notes them; empty otherwise
/// @param enteredBy who at the desk; null otherwise
/// @param heldUntil until when whoever waited can say whether they still want it; null otherwise
public record Taking(
        UUID id,
        Wanted wanted,
        long piece,
        Span kept,
        @Nullable UUID person,
        String caller,
        BookingState state,
        @Nullable UUID series,
        @Nullable UUID fair,
        @Nullable UUID enteredBy,
        @Nullable Instant heldUntil) {
    static Taking by(UUID person, Wanted wanted, long piece, Span kept, BookingState state) {
        return new Taking(Ids.next(), wanted, piece, kept, person, "", state, null, null, null, null);
    }

    public static Taking of(UUID series, UUID person, Wanted wanted, long piece, Span kept, BookingState state) {
        return new Taking(Ids.next(), wanted, piece, kept, person, "", state, series, null, null, null);
    }

    static Taking drawn(UUID fair, UUID person, Wanted wanted, long piece, Span kept) {
        return new Taking(Ids.next(), wanted, piece, kept, person, "", BookingState.AGREED, null, fair, null, null);
    }

    static Taking entered(UUID by, String caller, Wanted wanted, long piece, Span kept) {
        return new Taking(Ids.next(), wanted, piece, kept, null, caller, BookingState.AGREED, null, null, by, null);
    }

    public static Taking held(UUID person, Wanted wanted, long piece, Span kept, Instant until) {
        return new Taking(Ids.next(), wanted, piece, kept, person, "", BookingState.ASKED, null, null, null, until);
    }
}
