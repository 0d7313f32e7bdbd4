package org.augenhoehe.sharing.booking.wait;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.book.BookingGate;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Waiting for hours that are taken, and saying whether one still wants them once they are free.
@Component
public class WaitBook {
    /// What one waits for.
    public static final String PATH = "/teilen/warten";

    /// So many hours one person may wait for at a time: each of them is asked about whenever somebody books.
    static final int MOST = 30;

    private final WaitingStore store;
    private final BookingStore bookings;
    private final TakingStore taking;
    private final BookingMoves moves;
    private final BookingGate gate;
    private final OpeningBook opening;
    private final OfferStore offers;
    private final People people;
    private final Doorkeeper door;
    private final WaitJobs jobs;
    private final Clock clock;

    WaitBook(
            WaitingStore store,
            BookingStore bookings,
            TakingStore taking,
            BookingMoves moves,
            BookingGate gate,
            OpeningBook opening,
            OfferStore offers,
            People people,
            Doorkeeper door,
            WaitJobs jobs,
            Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.taking = taking;
        this.moves = moves;
        this.gate = gate;
        this.opening = opening;
        this.offers = offers;
        this.people = people;
        this.door = door;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// @return done with the offer's id; there is no booking yet
    @Transactional
    public Reserved join(UUID person, Wanted wanted) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var offer = offers.hold(wanted.offer());
        var rules = opening.rules(offer);
        var against = gate.against(person, offer, wanted.organisation())
                .or(() -> rules.against(wanted.span(), clock.instant()));
        if (against.isPresent()) {
            return new Reserved.Refused(against.get());
        }
        if (store.countOf(person) >= MOST) {
            return Reserved.refused(Why.WAITS_ENOUGH, MOST);
        }
        if (taking.countFree(offer.id(), wanted.span(), rules.kept(wanted.span()))
                > store.listWaiting(offer.id(), wanted.span(), person).size()) {
            return Reserved.refused(Why.FREE_NOW);
        }
        var answer = wanted.words().isBlank() ? new Answer.Open() : door.admit(person, wanted.words());
        if (!(answer instanceof Answer.Open)) {
            return new Reserved.Closed(answer);
        }
        return store.add(Ids.next(), person, wanted, clock.instant())
                ? new Reserved.Done(offer.id(), false)
                : Reserved.refused(Why.ALREADY);
    }

    /// Does not wait any more; what was kept for them goes to the next.
    @Transactional
    public void leave(UUID person, UUID id) {
        var seen = own(person, id);
        offers.hold(seen.offer());
        var one = own(person, id);
        store.remove(id);
        if (one.booking() != null) {
            taking.drop(one.booking());
            jobs.look(one.offer());
        }
    }

    /// "Ja, ich will es noch."
    @Transactional
    public Reserved accept(UUID person, UUID id) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var offer = offers.hold(bookings.get(id).offer());
        var booking = bookings.hold(id);
        if (!booking.isBy(person)) {
            throw new NotFound();
        }
        if (!isKept(booking)) {
            return Reserved.refused(Why.MOVED);
        }
        var against = gate.against(person, offer, booking.organisation());
        if (against.isPresent()) {
            return new Reserved.Refused(against.get());
        }
        store.findOfBooking(id).ifPresent(one -> store.remove(one.id()));
        taking.settle(id);
        var asks = opening.rules(offer).opening().approval();
        if (asks) {
            moves.moved(bookings.get(id), person);
        } else {
            moves.move(id, BookingState.AGREED, "", person);
        }
        return new Reserved.Done(id, asks);
    }

    private boolean isKept(Booking booking) {
        var until = bookings.heldUntil(List.of(booking.id())).get(booking.id());
        return until != null && until.isAfter(clock.instant());
    }

    private Waiting own(UUID person, UUID id) {
        return store.find(id).filter(one -> one.person().equals(person)).orElseThrow(NotFound::new);
    }
}
