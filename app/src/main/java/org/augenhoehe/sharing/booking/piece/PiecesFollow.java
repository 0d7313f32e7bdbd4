package org.augenhoehe.sharing.booking.piece;

import java.time.Clock;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingHearing;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingNews;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.change.MovingOver;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// An offer to be booked has as many pieces as it says; those with a higher number rest. What was agreed of a piece
/// that rests now moves over to another one that is free; where there is none it stays agreed, and moves as soon as one
/// becomes free. What is withdrawn is not lent any more.
@Component
@Order(1)
class PiecesFollow implements OfferHearing, BookingHearing {
    private static final int MOST = 5000;

    private final PieceStore pieces;
    private final OfferStore offers;
    private final BookingStore bookings;
    private final BookingMoves moves;
    private final BookingNews news;
    private final MovingOver movingOver;
    private final Clock clock;

    PiecesFollow(
            PieceStore pieces,
            OfferStore offers,
            BookingStore bookings,
            BookingMoves moves,
            BookingNews news,
            MovingOver movingOver,
            Clock clock) {
        this.pieces = pieces;
        this.offers = offers;
        this.bookings = bookings;
        this.moves = moves;
        this.news = news;
        this.movingOver = movingOver;
        this.clock = clock;
    }

    @Override
    public void changed(Offer offer) {
        if (offer.isWithdrawn()) {
            end(offer);
        } else if (offer.isBookable()) {
            pieces.fill(offer.id(), offer.pieces());
            pieces.listStranded(offer.id(), clock.instant()).forEach(id -> movingOver.move(offer, id));
        }
    }

    /// Hours became free: whoever has no piece to get comes first.
    @Override
    public void moved(Booking booking) {
        if (booking.state().keepsHours()) {
            return;
        }
        for (var id : pieces.listStranded(booking.offer(), clock.instant())) {
            var offer = offers.get(booking.offer());
            if (!offer.isWithdrawn() && movingOver.move(offer, id)) {
                news.changed(bookings.get(id), null);
            }
        }
    }

    private void end(Offer offer) {
        // Whoever withdraws it knows; a person may be about to be erased.
        var by = offer.person();
        bookings.listOfOffer(offer.id(), clock.instant(), MOST).forEach(one -> {
            if (one.state() == BookingState.ASKED) {
                moves.move(one.id(), BookingState.DECLINED, "", by);
            } else if (one.state() == BookingState.AGREED) {
                moves.move(one.id(), BookingState.CANCELLED, "", by);
            }
        });
    }
}
