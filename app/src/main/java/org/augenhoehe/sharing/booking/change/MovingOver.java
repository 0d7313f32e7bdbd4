package org.augenhoehe.sharing.booking.change;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A booking goes to another of the equal pieces, because its own is not to be had any more.
@Component
public class MovingOver {
    private final BookingStore store;
    private final TakingStore taking;
    private final BookingMoves moves;
    private final OpeningBook opening;
    private final Clock clock;

    MovingOver(BookingStore store, TakingStore taking, BookingMoves moves, OpeningBook opening, Clock clock) {
        this.store = store;
        this.taking = taking;
        this.moves = moves;
        this.opening = opening;
        this.clock = clock;
    }

    /// Whoever calls it holds the offer.
    ///
    /// @return false where no other is free; it stays as it is
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(Offer offer, UUID id) {
        var booking = store.hold(id);
        if (!booking.state().keepsHours()) {
            return false;
        }
        var span = booking.span();
        var kept = opening.rules(offer).kept(span);
        var piece = taking.findOther(offer.id(), span, kept, id);
        if (piece.isEmpty() || piece.get() == booking.piece()) {
            return false;
        }
        taking.change(id, piece.get(), span, kept, booking.state(), clock.instant());
        moves.heard(store.get(id));
        return true;
    }
}
