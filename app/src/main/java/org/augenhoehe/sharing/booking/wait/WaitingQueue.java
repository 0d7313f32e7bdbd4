package org.augenhoehe.sharing.booking.wait;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.Queue;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whoever waited comes before whoever comes by in the moment in which something becomes free.
@Component
class WaitingQueue implements Queue {
    private final WaitingStore store;
    private final TakingStore taking;
    private final Clock clock;

    WaitingQueue(WaitingStore store, TakingStore taking, Clock clock) {
        this.store = store;
        this.taking = taking;
        this.clock = clock;
    }

    @Override
    public int countBefore(@Nullable UUID person, Offer offer, Rules rules, Span span) {
        var now = clock.instant();
        return (int) store.listWaiting(offer.id(), rules.kept(span), person).stream()
                .filter(one -> one.from().isAfter(now))
                .filter(one -> taking.countFree(offer.id(), one.span(), rules.kept(one.span())) > 0)
                .count();
    }
}
