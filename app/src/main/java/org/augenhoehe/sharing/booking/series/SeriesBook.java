package org.augenhoehe.sharing.booking.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingGate;
import org.augenhoehe.sharing.booking.book.BookingHold;
import org.augenhoehe.sharing.booking.book.BookingHold.Held;
import org.augenhoehe.sharing.booking.book.FreeHours;
import org.augenhoehe.sharing.booking.book.NewBookings;
import org.augenhoehe.sharing.booking.book.Taking;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.opening.LimitCheck;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.augenhoehe.sharing.booking.series.Repeated.NotThen;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The same hours every week or every second week.
@Component
public class SeriesBook {
    private final BookingHold holding;
    private final BookingGate gate;
    private final LimitCheck limits;
    private final FreeHours free;
    private final NewBookings bookings;
    private final Clock clock;

    SeriesBook(
            BookingHold holding,
            BookingGate gate,
            LimitCheck limits,
            FreeHours free,
            NewBookings bookings,
            Clock clock) {
        this.holding = holding;
        this.gate = gate;
        this.limits = limits;
        this.free = free;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Transactional
    public Repeated book(UUID person, Wanted wanted, Rhythm rhythm) {
        var held = holding.hold(person, wanted.offer());
        var offer = held.offer();
        var rules = held.rules();
        var days = rhythm.days(wanted.span().firstDay());
        var against = against(person, offer, wanted, rhythm, rules, days.size());
        if (against.isPresent()) {
            return new Repeated.Refused(against.get());
        }
        var found = new ArrayList<Free>();
        var missing = new ArrayList<NotThen>();
        for (var day : days) {
            look(person, offer, rules, wanted, day, found, missing);
        }
        if (found.isEmpty() || rhythm.all() && !missing.isEmpty()) {
            return new Repeated.Not(missing);
        }
        if (offer.organisation() != null) {
            var spans = found.stream().map(Free::span).toList();
            var limit = limits.against(person, offer.organisation(), spans, null);
            if (limit.isPresent()) {
                return new Repeated.Refused(limit.get());
            }
        }
        var answer = bookings.admit(person, wanted.words());
        if (!(answer instanceof Answer.Open)) {
            return new Repeated.Closed(answer);
        }
        return put(person, held, wanted, found, missing);
    }

    private Optional<Hindrance> against(UUID person, Offer offer, Wanted wanted, Rhythm rhythm, Rules rules, int days) {
        return gate.against(person, offer, wanted.organisation()).or(() -> {
            if (days == 0 || days > Rhythm.MOST) {
                return Optional.of(Hindrance.of(Why.DAYS, Rhythm.MOST));
            }
            // It would stand in its own way.
            return rules.kept(wanted.span()).length().compareTo(rhythm.distance()) >= 0
                    ? Optional.of(Hindrance.of(Why.TOO_LONG, rhythm.distance()))
                    : Optional.empty();
        });
    }

    private void look(
            UUID person,
            Offer offer,
            Rules rules,
            Wanted wanted,
            LocalDate day,
            List<Free> found,
            List<NotThen> missing) {
        var span = Rhythm.on(day, wanted.span());
        if (span.isEmpty()) {
            missing.add(new NotThen(day, Hindrance.of(Why.NO_SUCH_HOUR)));
            return;
        }
        var against = rules.against(span.get(), clock.instant());
        if (against.isPresent()) {
            missing.add(new NotThen(day, against.get()));
            return;
        }
        var liked = found.isEmpty() ? null : Long.valueOf(found.getLast().piece());
        var piece = free.find(offer, rules, span.get(), wanted.piece(), liked, null);
        if (piece.isEmpty()) {
            missing.add(new NotThen(day, null));
        } else if (free.isWaitedFor(person, offer, rules, span.get())) {
            missing.add(new NotThen(day, Hindrance.of(Why.WAITED_FOR)));
        } else {
            found.add(new Free(span.get(), piece.get()));
        }
    }

    private Repeated put(UUID person, Held held, Wanted wanted, List<Free> found, List<NotThen> missing) {
        var series = Ids.next();
        var state = bookings.first(person, held);
        for (var one : found) {
            var kept = held.rules().kept(one.span());
            var put = Taking.of(series, person, wanted.at(one.span()), one.piece(), kept, state);
            if (!bookings.take(put)) {
                // Cannot be while the offer is held; should anything ever take hours without holding it, nothing stays.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Repeated.Not(List.of(new NotThen(one.span().firstDay(), null)));
            }
        }
        var all = bookings.tellSeries(series, person);
        return new Repeated.Done(all.getFirst().id(), all.size(), missing);
    }

    private record Free(Span span, long piece) {}
}
