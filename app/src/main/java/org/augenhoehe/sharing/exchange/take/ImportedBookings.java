package org.augenhoehe.sharing.exchange.take;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.booking.BookingHearing;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.Taking;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.piece.Piece;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.exchange.read.FileRead.Lent;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What was promised elsewhere stays promised here: what is over as history, what lies ahead with its hours. The rules
/// for new bookings do not ask again; that nothing is given twice holds all the same. For whom it is, is not told: a
/// file of another program has nobody's consent.
@Component
class ImportedBookings {
    private static final String CALLER = "CommonsBooking";

    private final TakingStore taking;
    private final BookingStore bookings;
    private final PieceStore pieces;
    private final ObjectProvider<BookingHearing> hearing;
    private final Clock clock;

    ImportedBookings(
            TakingStore taking,
            BookingStore bookings,
            PieceStore pieces,
            ObjectProvider<BookingHearing> hearing,
            Clock clock) {
        this.taking = taking;
        this.bookings = bookings;
        this.pieces = pieces;
        this.hearing = hearing;
        this.clock = clock;
    }

    /// @return false where somebody has it at that time
    boolean take(UUID id, UUID by, Offer offer, Lent lent) {
        var now = clock.instant();
        var state = !lent.span().until().isAfter(now)
                ? BookingState.BACK
                : lent.span().from().isAfter(now) ? BookingState.AGREED : BookingState.OUT;
        var piece = state == BookingState.BACK
                ? pieces.listOf(offer.id()).stream().map(Piece::id).findFirst()
                : free(offer, lent);
        if (piece.isEmpty()
                || !taking.take(
                        new Taking(
                                id,
                                Wanted.of(offer.id(), lent.span()),
                                piece.get(),
                                lent.span(),
                                null,
                                CALLER,
                                state,
                                null,
                                null,
                                by,
                                null),
                        now)) {
            return false;
        }
        if (state.keepsHours()) {
            var booking = bookings.get(id);
            hearing.orderedStream().forEach(part -> part.moved(booking));
        }
        return true;
    }

    private Optional<Long> free(Offer offer, Lent lent) {
        return taking.findFree(offer.id(), lent.span(), lent.span(), null, null, null);
    }
}
