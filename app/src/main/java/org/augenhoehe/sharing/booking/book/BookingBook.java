package org.augenhoehe.sharing.booking.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.opening.LimitCheck;
import org.augenhoehe.sharing.offer.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Somebody takes hours of a thing.
@Component
public class BookingBook {
    private final BookingHold holding;
    private final BookingGate gate;
    private final LimitCheck limits;
    private final FreeHours free;
    private final NewBookings bookings;
    private final Admission admission;
    private final Clock clock;

    BookingBook(
            BookingHold holding,
            BookingGate gate,
            LimitCheck limits,
            FreeHours free,
            NewBookings bookings,
            Admission admission,
            Clock clock) {
        this.holding = holding;
        this.gate = gate;
        this.limits = limits;
        this.free = free;
        this.bookings = bookings;
        this.admission = admission;
        this.clock = clock;
    }

    /// For oneself, or for a group or organisation to which one belongs.
    @Transactional
    public Reserved book(UUID person, Wanted wanted) {
        var held = holding.hold(person, wanted.offer());
        var offer = held.offer();
        var rules = held.rules();
        var against = gate.against(person, offer, wanted.organisation())
                .or(() -> rules.against(wanted.span(), clock.instant()))
                .or(() -> offer.organisation() == null
                        ? Optional.empty()
                        : limits.against(person, offer.organisation(), List.of(wanted.span()), null));
        if (against.isPresent()) {
            return new Reserved.Refused(against.get());
        }
        var piece = free.find(offer, rules, wanted.span(), wanted.piece(), null, null);
        if (piece.isEmpty()) {
            return free.taken(offer, rules, wanted.span());
        }
        if (free.isWaitedFor(person, offer, rules, wanted.span())) {
            return Reserved.refused(Why.WAITED_FOR);
        }
        var answer = bookings.admit(person, wanted.words());
        if (!(answer instanceof Answer.Open)) {
            return new Reserved.Closed(answer);
        }
        var state = bookings.first(person, held);
        return put(Taking.by(person, wanted, piece.get(), rules.kept(wanted.span()), state), person);
    }

    /// The desk of whoever lends it enters a booking for somebody without an account, who came by, called or sent a
    /// form. They know themselves when they are there; nothing is given twice all the same.
    ///
    /// @param caller how they note whom it is for: a first name, a word
    @Transactional
    public Reserved enter(UUID by, Wanted wanted, String caller) {
        var held = holding.hold(wanted.offer());
        var offer = held.offer();
        if (!admission.tends(by, offer)) {
            throw new Forbidden();
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Span.ZONE).atStartOfDay(Span.ZONE).toInstant();
        var rules = held.rules().atTheDesk();
        var against = gate.againstState(offer)
                .or(() -> wanted.span().until().isAfter(now)
                        ? rules.against(wanted.span(), today)
                        : Optional.of(Hindrance.of(Why.PAST)));
        if (against.isPresent()) {
            return new Reserved.Refused(against.get());
        }
        var piece = free.find(offer, rules, wanted.span(), wanted.piece(), null, null);
        if (piece.isEmpty()) {
            return free.taken(offer, rules, wanted.span());
        }
        if (free.isWaitedFor(null, offer, rules, wanted.span())) {
            return Reserved.refused(Why.WAITED_FOR);
        }
        var answer = bookings.admit(by, (caller + "\n" + wanted.words()).strip());
        if (!(answer instanceof Answer.Open)) {
            return new Reserved.Closed(answer);
        }
        return put(Taking.entered(by, caller, wanted, piece.get(), rules.kept(wanted.span())), by);
    }

    /// What an allocation gave to somebody. Whoever calls it holds the person still before anything else, and takes
    /// away before what the allocation itself blocked.
    @Transactional(propagation = Propagation.MANDATORY)
    public Reserved grant(UUID fair, UUID person, Wanted wanted) {
        var held = holding.hold(wanted.offer());
        var offer = held.offer();
        var rules = held.rules();
        var piece = free.find(offer, rules, wanted.span(), wanted.piece(), null, null);
        if (offer.isWithdrawn() || piece.isEmpty()) {
            return free.taken(offer, rules, wanted.span());
        }
        return put(Taking.drawn(fair, person, wanted, piece.get(), rules.kept(wanted.span())), null);
    }

    private Reserved put(Taking one, @Nullable UUID by) {
        if (!bookings.take(one)) {
            return new Reserved.Taken(null);
        }
        var booking = bookings.tell(one.id(), by);
        return new Reserved.Done(booking.id(), booking.state() == BookingState.ASKED);
    }
}
