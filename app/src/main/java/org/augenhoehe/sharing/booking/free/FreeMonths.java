package org.augenhoehe.sharing.booking.free;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Component;

/// The calendar of an offer, month by month.
@Component
public class FreeMonths {
    private final OpeningBook opening;
    private final TakingStore taking;
    private final BlockedStore blocked;
    private final Clock clock;

    FreeMonths(OpeningBook opening, TakingStore taking, BlockedStore blocked, Clock clock) {
        this.opening = opening;
        this.taking = taking;
        this.blocked = blocked;
        this.clock = clock;
    }

    /// In as many questions to the database, however much is booked.
    public List<FreeDay> days(Offer offer, YearMonth month) {
        var whole = Span.ofDays(month.atDay(1), month.atEndOfMonth());
        return new FreeMonth(
                        opening.rules(offer),
                        taking.listInUse(offer.id()),
                        taking.listKept(offer.id(), whole),
                        blocked.list(offer.id(), whole),
                        clock.instant())
                .days(month);
    }
}
