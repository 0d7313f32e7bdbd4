package org.augenhoehe.sharing.booking.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingNews;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingGate;
import org.augenhoehe.sharing.booking.book.BookingSides;
import org.augenhoehe.sharing.booking.book.FreeHours;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.opening.LimitCheck;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Other hours for a booking. The hours it has are given away only once it has the others.
@Component
public class ChangingBook {
    private final BookingStore store;
    private final TakingStore taking;
    private final BookingMoves moves;
    private final BookingNews news;
    private final BookingGate gate;
    private final BookingSides sides;
    private final OpeningBook opening;
    private final LimitCheck limits;
    private final FreeHours free;
    private final OfferStore offers;
    private final People people;
    private final Clock clock;

    ChangingBook(
            BookingStore store,
            TakingStore taking,
            BookingMoves moves,
            BookingNews news,
            BookingGate gate,
            BookingSides sides,
            OpeningBook opening,
            LimitCheck limits,
            FreeHours free,
            OfferStore offers,
            People people,
            Clock clock) {
        this.store = store;
        this.taking = taking;
        this.moves = moves;
        this.news = news;
        this.gate = gate;
        this.sides = sides;
        this.opening = opening;
        this.limits = limits;
        this.free = free;
        this.offers = offers;
        this.people = people;
        this.clock = clock;
    }

    /// What whoever borrows changes where the owner says yes each time, waits for that again. What is handed over
    /// already only ends at another time.
    @Transactional
    public Reserved change(UUID person, UUID id, Span wanted) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var offer = offers.hold(store.get(id).offer());
        var booking = store.hold(id);
        var tends = sides.tends(person, offer);
        if (!tends && !booking.isBy(person)) {
            throw sides.sees(person, booking, offer) ? new Forbidden() : new NotFound();
        }
        var now = clock.instant();
        if (!isChangeable(booking, now) || !store.heldUntil(List.of(id)).isEmpty()) {
            return Reserved.refused(Why.MOVED);
        }
        var out = booking.state() == BookingState.OUT;
        var span = out ? ending(booking, wanted, now) : Optional.of(wanted);
        if (span.isEmpty()) {
            return Reserved.refused(Why.PAST);
        }
        var rules = tends ? opening.rules(offer).atTheDesk() : opening.rules(offer);
        var against = against(person, offer, booking, rules, span.get(), tends);
        if (against.isPresent()) {
            return new Reserved.Refused(against.get());
        }
        // In the hands of somebody: that one and no other.
        var piece = free.find(offer, rules, span.get(), out ? booking.piece() : null, booking.piece(), id);
        if (piece.isEmpty()) {
            return free.taken(offer, rules, span.get());
        }
        if (!tends && free.isWaitedFor(person, offer, rules, span.get())) {
            return Reserved.refused(Why.WAITED_FOR);
        }
        var again = !tends
                && booking.state() == BookingState.AGREED
                && rules.opening().approval();
        var state = again ? BookingState.ASKED : booking.state();
        taking.change(id, piece.get(), span.get(), rules.kept(span.get()), state, now);
        var changed = store.get(id);
        if (again) {
            moves.moved(changed, person);
        } else {
            news.changed(changed, person);
            moves.heard(changed);
        }
        return new Reserved.Done(id, state == BookingState.ASKED);
    }

    public static boolean isChangeable(Booking booking, Instant now) {
        return booking.state() == BookingState.OUT
                || (booking.state() == BookingState.ASKED || booking.state() == BookingState.AGREED)
                        && booking.from().isAfter(now);
    }

    private static Optional<Span> ending(Booking booking, Span wanted, Instant now) {
        return wanted.until().isAfter(now) && wanted.until().isAfter(booking.from())
                ? Optional.of(new Span(booking.from(), wanted.until()))
                : Optional.empty();
    }

    private Optional<Hindrance> against(
            UUID person, Offer offer, Booking booking, Rules rules, Span span, boolean tends) {
        // It has begun where it is out: what is asked is whether it may end then, not how soon it begins.
        var now = booking.state() == BookingState.OUT
                ? booking.from().minus(Duration.ofMinutes(rules.opening().leadMinutes()))
                : clock.instant();
        if (tends) {
            return rules.against(span, now);
        }
        var mayStill = booking.state() == BookingState.OUT
                ? Optional.<Hindrance>empty()
                : gate.against(person, offer, booking.organisation());
        return mayStill.or(() -> rules.against(span, now))
                .or(() -> booking.state() == BookingState.OUT && rules.opening().approval()
                        ? Optional.of(Hindrance.of(Why.ASK_OWNER))
                        : Optional.empty())
                .or(() -> offer.organisation() == null
                        ? Optional.empty()
                        : limits.against(person, offer.organisation(), List.of(span), booking.id()));
    }
}
