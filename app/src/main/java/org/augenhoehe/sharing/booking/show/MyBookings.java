package org.augenhoehe.sharing.booking.show;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.wait.WaitBook;
import org.augenhoehe.sharing.booking.wait.WaitingStore;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.springframework.stereotype.Component;

/// What somebody borrows, on the page of what is their own.
@Component
class MyBookings implements MineBeside {
    private static final int MOST = 20;

    private final BookingStore store;
    private final WaitingStore waiting;
    private final BookingLines lines;
    private final Clock clock;

    MyBookings(BookingStore store, WaitingStore waiting, BookingLines lines, Clock clock) {
        this.store = store;
        this.waiting = waiting;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Part> part(Page page) {
        var person = page.visitor().id();
        var all = lines.of(page, store.listOpenOf(person, clock.instant(), MOST), false);
        var waits = !waiting.listOf(person).isEmpty();
        if (all.isEmpty() && !waits && store.listOf(person, 1).isEmpty()) {
            return Optional.empty();
        }
        var ways = waits
                ? List.of(
                        new Way(WaitBook.PATH, page.t("sharing.booking.wait.mine")),
                        new Way(MyBookingPages.PATH, page.t("sharing.booking.mine.all")))
                : List.of(new Way(MyBookingPages.PATH, page.t("sharing.booking.mine.all")));
        return Optional.of(new Part(
                page.t("sharing.booking.mine"),
                all.stream()
                        .map(line -> new Line(
                                line.booking().path(),
                                line.name(),
                                line.when() + " · "
                                        + page.t(
                                                line.held()
                                                        ? "sharing.booking.state.KEPT"
                                                        : line.booking().state().textKey())))
                        .toList(),
                ways));
    }
}
