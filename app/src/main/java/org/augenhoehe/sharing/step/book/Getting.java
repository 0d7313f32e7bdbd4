package org.augenhoehe.sharing.step.book;

import java.util.UUID;

import org.augenhoehe.sharing.ask.book.AgreeBook;
import org.augenhoehe.sharing.ask.book.AskAnswer;
import org.augenhoehe.sharing.ask.book.AskBook;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.step.StepNeed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Makes of a yes to an offer what it is in the rest of the room: hours that are booked and agreed, or something
/// asked for and agreed. Whoever offered it has said yes with that, so nobody is asked again.
@Component
class Getting {
    private final BookingBook bookings;
    private final BookingMoves moves;
    private final AskBook asks;
    private final AgreeBook agreeing;
    private final Admission admission;

    Getting(BookingBook bookings, BookingMoves moves, AskBook asks, AgreeBook agreeing, Admission admission) {
        this.bookings = bookings;
        this.moves = moves;
        this.asks = asks;
        this.agreeing = agreeing;
        this.admission = admission;
    }

    /// @param host for whom it is booked
    /// @param giver who offered it, and looks after it
    @Transactional(propagation = Propagation.MANDATORY)
    Got get(UUID host, UUID giver, StepNeed need, Offer offer) {
        var from = need.fromAt();
        var until = need.untilAt();
        if (offer.isBookable()) {
            return from == null || until == null
                    ? new Got.Agreed()
                    : book(host, giver, Wanted.of(offer.id(), new Span(from, until)));
        }
        // What hosts look after themselves nobody has to be asked for.
        return admission.tends(host, offer) ? new Got.Agreed() : ask(host, giver, need, offer);
    }

    private Got book(UUID host, UUID giver, Wanted wanted) {
        return switch (bookings.book(host, wanted)) {
            case Reserved.Done(var booking, var asked) -> {
                if (asked) {
                    moves.move(booking, BookingState.AGREED, "", giver);
                }
                yield new Got.Booked(booking);
            }
            case Reserved.Refused(var because) -> new Got.Not(new Brought.NotBooked(because));
            case Reserved.Taken taken -> new Got.Not(new Brought.Refused(Brought.Why.TAKEN));
            case Reserved.Closed(var because) -> new Got.Not(new Brought.Closed(because));
        };
    }

    private Got ask(UUID host, UUID giver, StepNeed need, Offer offer) {
        if (asks.ask(host, offer.id(), need.title(), "") instanceof AskAnswer.Done(var asked)) {
            if (agreeing.agree(giver, asked, "", "") instanceof AskAnswer.Done) {
                return new Got.Agreed();
            }
            // Asked for, but not agreed: then neither.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new Got.Not(new Brought.Refused(Brought.Why.NOT_ASKED));
    }

    sealed interface Got {
        /// Agreed on, with nothing booked.
        record Agreed() implements Got {}

        record Booked(UUID booking) implements Got {}

        record Not(Brought because) implements Got {}
    }
}
