package org.augenhoehe.sharing.booking.change;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.book.BookingSides;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saying yes or no to a booking, and cancelling it from either side.
@Component
public class AnsweringBook {
    private final BookingStore store;
    private final BookingMoves moves;
    private final BookingSides sides;
    private final OfferStore offers;
    private final Doorkeeper door;
    private final Clock clock;

    AnsweringBook(
            BookingStore store,
            BookingMoves moves,
            BookingSides sides,
            OfferStore offers,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.moves = moves;
        this.sides = sides;
        this.offers = offers;
        this.door = door;
        this.clock = clock;
    }

    @Transactional
    public Reserved agree(UUID person, UUID id) {
        var booking = holdTended(person, id);
        if (!store.heldUntil(List.of(id)).isEmpty()) {
            return Reserved.refused(Why.NOT_YET);
        }
        if (booking.until().isBefore(clock.instant())) {
            return Reserved.refused(Why.PAST);
        }
        return move(booking, BookingState.AGREED, "", person);
    }

    @Transactional
    public Reserved decline(UUID person, UUID id, String reason) {
        var booking = holdTended(person, id);
        if (!store.heldUntil(List.of(id)).isEmpty()) {
            return Reserved.refused(Why.NOT_YET);
        }
        if (reason.isBlank()) {
            return Reserved.refused(Why.REASON_MISSING);
        }
        return move(booking, BookingState.DECLINED, reason, person);
    }

    /// Yes to all of a series that still wait for an answer.
    @Transactional
    public Reserved agreeSeries(UUID person, UUID id) {
        var one = holdTended(person, id);
        var waiting = listAsked(one);
        return moves.moveAll(waiting, BookingState.AGREED, "", person) > 0
                ? new Reserved.Done(id, false)
                : Reserved.refused(Why.MOVED);
    }

    /// No to all of a series that still wait for an answer.
    @Transactional
    public Reserved declineSeries(UUID person, UUID id, String reason) {
        var one = holdTended(person, id);
        var waiting = listAsked(one);
        if (waiting.isEmpty()) {
            return Reserved.refused(Why.MOVED);
        }
        if (reason.isBlank()) {
            return Reserved.refused(Why.REASON_MISSING);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Reserved.Closed(answer);
        }
        moves.moveAll(waiting, BookingState.DECLINED, reason, person);
        return new Reserved.Done(id, false);
    }

    private List<UUID> listAsked(Booking one) {
        if (one.series() == null) {
            return List.of();
        }
        var now = clock.instant();
        return store.listOfSeries(one.series()).stream()
                .filter(other ->
                        other.state() == BookingState.ASKED && other.until().isAfter(now))
                .map(Booking::id)
                .toList();
    }

    /// Whoever borrows, or whoever lends. What is agreed is not cancelled without a word.
    @Transactional
    public Reserved cancel(UUID person, UUID id, String reason) {
        var booking = holdOwn(person, id);
        if (reason.isBlank() && booking.state() == BookingState.AGREED) {
            return Reserved.refused(Why.REASON_MISSING);
        }
        return move(booking, BookingState.CANCELLED, reason, person);
    }

    /// All of a series that have not begun.
    @Transactional
    public Reserved cancelSeries(UUID person, UUID id, String reason) {
        var one = holdOwn(person, id);
        if (one.series() == null) {
            return Reserved.refused(Why.MOVED);
        }
        if (reason.isBlank()) {
            return Reserved.refused(Why.REASON_MISSING);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Reserved.Closed(answer);
        }
        var ahead = store.listOfSeries(one.series()).stream()
                .filter(other -> other.from().isAfter(clock.instant()))
                .map(Booking::id)
                .toList();
        moves.moveAll(ahead, BookingState.CANCELLED, reason, person);
        return new Reserved.Done(id, false);
    }

    /// Nobody came for it.
    @Transactional
    public Reserved missed(UUID person, UUID id) {
        var booking = holdTended(person, id);
        if (booking.from().isAfter(clock.instant())) {
            return Reserved.refused(Why.MOVED);
        }
        return move(booking, BookingState.MISSED, "", person);
    }

    private Reserved move(Booking booking, BookingState to, String reason, UUID by) {
        if (!BookingMoves.isPossible(booking.state(), to)) {
            return Reserved.refused(Why.MOVED);
        }
        var answer = reason.isBlank() ? new Answer.Open() : door.admit(by, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Reserved.Closed(answer);
        }
        return moves.move(booking.id(), to, reason, by)
                ? new Reserved.Done(booking.id(), false)
                : Reserved.refused(Why.MOVED);
    }

    /// @throws NotFound where this person has nothing to do with it
    /// @throws Forbidden where they only borrow
    private Booking holdTended(UUID person, UUID id) {
        var offer = offers.hold(store.get(id).offer());
        var booking = store.hold(id);
        if (!sides.tends(person, offer)) {
            throw sides.sees(person, booking, offer) ? new Forbidden() : new NotFound();
        }
        return booking;
    }

    private Booking holdOwn(UUID person, UUID id) {
        var offer = offers.hold(store.get(id).offer());
        var booking = store.hold(id);
        if (!booking.isBy(person) && !sides.tends(person, offer)) {
            throw sides.sees(person, booking, offer) ? new Forbidden() : new NotFound();
        }
        return booking;
    }
}
