package org.augenhoehe.sharing.booking.book;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether hours of an offer are free, and when if not now. True only while the offer is held.
@Component
public class FreeHours {
    private final TakingStore taking;
    private final BlockedStore blocked;
    private final Queue queue;
    private final Clock clock;

    FreeHours(TakingStore taking, BlockedStore blocked, Queue queue, Clock clock) {
        this.taking = taking;
        this.blocked = blocked;
        this.queue = queue;
        this.clock = clock;
    }

    /// @param piece a certain one; null for any
    /// @param liked the one that is taken where it is free; null for the first
    /// @param except a booking that would move away; null for none
    public Optional<Long> find(
            Offer offer, Rules rules, Span span, @Nullable Long piece, @Nullable Long liked, @Nullable UUID except) {
        return taking.findFree(offer.id(), span, rules.kept(span), piece, liked, except);
    }

    /// Whether as many others wait for hours that became free as there are pieces left.
    public boolean isWaitedFor(@Nullable UUID person, Offer offer, Rules rules, Span span) {
        var before = queue.countBefore(person, offer, rules, span);
        return before > 0 && before >= taking.countFree(offer.id(), span, rules.kept(span));
    }

    /// What is answered where somebody has it, with the next time at which it is free for as long.
    public Reserved taken(Offer offer, Rules rules, Span wanted) {
        var horizon = NextFree.horizon(wanted);
        var next = new NextFree(
                        rules,
                        taking.listInUse(offer.id()),
                        taking.listKept(offer.id(), horizon),
                        blocked.list(offer.id(), horizon))
                .after(wanted, clock.instant());
        return new Reserved.Taken(next.orElse(null));
    }
}
