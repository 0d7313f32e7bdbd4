package org.augenhoehe.sharing.booking.wait;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.People;
import org.augenhoehe.sharing.booking.BookingKinds;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.BookingGate;
import org.augenhoehe.sharing.booking.book.Taking;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.opening.LimitCheck;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One turn of one who waits.
@Component
class WaitTurn {
    private final WaitingStore store;
    private final BookingStore bookings;
    private final TakingStore taking;
    private final BookingMoves moves;
    private final BookingGate gate;
    private final OpeningBook opening;
    private final LimitCheck limits;
    private final OfferStore offers;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    WaitTurn(
            WaitingStore store,
            BookingStore bookings,
            TakingStore taking,
            BookingMoves moves,
            BookingGate gate,
            OpeningBook opening,
            LimitCheck limits,
            OfferStore offers,
            People people,
            Notices notices,
            Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.taking = taking;
        this.moves = moves;
        this.gate = gate;
        this.opening = opening;
        this.limits = limits;
        this.offers = offers;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /// Keeps the hours for them where they are free by now, and says so.
    @Transactional
    void take(Waiting seen) {
        if (!people.holdStill(seen.person())) {
            return;
        }
        var offer = offers.hold(seen.offer());
        var found = store.find(seen.id());
        if (found.isEmpty() || found.get().booking() != null) {
            return;
        }
        var one = found.get();
        var now = clock.instant();
        if (!one.from().isAfter(now) || offer.isWithdrawn() || !offer.isPublic()) {
            store.remove(one.id());
            return;
        }
        var rules = opening.rules(offer);
        var hindered = gate.against(one.person(), offer, one.organisation())
                .or(() -> rules.against(one.span(), now))
                .or(() -> offer.organisation() == null
                        ? Optional.empty()
                        : limits.against(one.person(), offer.organisation(), List.of(one.span()), null));
        // Whoever cannot have it now keeps the place in line, and stands in nobody's way.
        store.pass(one.id(), hindered.isPresent());
        var piece = taking.findFree(offer.id(), one.span(), rules.kept(one.span()), null, null, null);
        if (hindered.isPresent() || piece.isEmpty()) {
            return;
        }
        var latest = now.plus(Duration.ofHours(rules.opening().keepHours()));
        var until = latest.isBefore(one.from()) ? latest : one.from();
        var held = Taking.held(one.person(), one.wanted(), piece.get(), rules.kept(one.span()), until);
        if (taking.take(held, now)) {
            store.keep(one.id(), held.id());
            notices.tell(Set.of(one.person()), BookingKinds.KEPT, WaitBook.PATH);
        }
    }

    List<UUID> listLapsed() {
        return store.listLapsed(clock.instant());
    }

    /// They did not say anything in time: the next one has a turn.
    @Transactional
    void lapse(UUID id) {
        var seen = bookings.find(id);
        if (seen.isEmpty()) {
            return;
        }
        offers.hold(seen.get().offer());
        var until = bookings.heldUntil(List.of(id)).get(id);
        if (until != null && !until.isAfter(clock.instant())) {
            store.findOfBooking(id).ifPresent(one -> store.remove(one.id()));
            taking.drop(id);
        }
    }

    /// What the owner did not answer before it would have begun, is not agreed.
    @Transactional
    void endUnanswered(UUID id) {
        offers.hold(bookings.get(id).offer());
        // Asked once more: meanwhile it may have been answered, or have other hours.
        if (store.listUnanswered(clock.instant()).contains(id)) {
            moves.move(id, BookingState.DECLINED, "", null);
        }
    }

    List<UUID> listUnanswered() {
        return store.listUnanswered(clock.instant());
    }
}
