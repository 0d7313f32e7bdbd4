package org.augenhoehe.sharing.booking.change;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A thing is fetched before its hours begin: from that moment on they are taken, too.
@Component
public class FetchingEarly {
    private final TakingStore taking;
    private final Clock clock;

    FetchingEarly(TakingStore taking, Clock clock) {
        this.taking = taking;
        this.clock = clock;
    }

    /// Whether nobody else has the piece from now on; where its hours have begun nobody asks.
    public boolean isFree(Booking booking) {
        var now = clock.instant();
        if (!now.isBefore(booking.from())) {
            return true;
        }
        var longer = new Span(now, booking.until());
        return taking.findFree(booking.offer(), longer, longer, booking.piece(), null, booking.id())
                .isPresent();
    }

    /// Whoever calls it holds the offer and knows that it is free.
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID id) {
        taking.beginNow(id, clock.instant());
    }
}
