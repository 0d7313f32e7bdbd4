package org.augenhoehe.sharing.booking.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.show.BookingLines;
import org.augenhoehe.sharing.booking.wait.WaitingStore;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// All bookings of a thing, for whoever lends it.
@Controller
@Access(For.SIGNED_IN)
class OfferBookingsPages {
    private static final int MOST = 100;
    private static final int ON_A_PAGE = 20;

    private final OpeningBook opening;
    private final OwnerBookingStore store;
    private final UsageStore usage;
    private final WaitingStore waiting;
    private final BookingLines lines;
    private final Clock clock;

    OfferBookingsPages(
            OpeningBook opening,
            OwnerBookingStore store,
            UsageStore usage,
            WaitingStore waiting,
            BookingLines lines,
            Clock clock) {
        this.opening = opening;
        this.store = store;
        this.usage = usage;
        this.waiting = waiting;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping(Offer.PATH + "/{id}/buchungen")
    View list(Page page, @PathVariable UUID id, @RequestParam(name = "seite", defaultValue = "1") int number) {
        var offer = opening.requireTended(page.visitor().id(), id);
        var now = clock.instant();
        var last = Math.max(1, Math.ceilDiv(store.countOver(id, now), ON_A_PAGE));
        var shown = Math.clamp(number, 1, last);
        var values = new HashMap<String, Object>();
        values.put("offer", offer);
        values.put("open", lines.of(page, store.listOpen(id, now, MOST), true));
        values.put("over", lines.of(page, store.listOver(id, now, ON_A_PAGE, (shown - 1) * ON_A_PAGE), true));
        values.put("number", shown);
        values.put("last", last);
        values.put("waiting", waiting.listOfOffer(id).size());
        values.put(
                "usage",
                usage.find(id, new Span(now.minus(Duration.ofDays(UsageWords.DAYS)), now))
                        .map(one -> UsageWords.of(page, one))
                        .orElse(""));
        values.put("desk", offer.organisation() == null ? "" : LendingDeskPages.path(offer.organisation()));
        return page.show("sharing/booking/bookings", values);
    }
}
