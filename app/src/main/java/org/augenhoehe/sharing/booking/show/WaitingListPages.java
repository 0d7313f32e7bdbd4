package org.augenhoehe.sharing.booking.show;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.form.BookingWords;
import org.augenhoehe.sharing.booking.wait.WaitBook;
import org.augenhoehe.sharing.booking.wait.Waiting;
import org.augenhoehe.sharing.booking.wait.WaitingStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What somebody waits for; what became free and is kept for them stands first.
@Controller
@RequestMapping(WaitBook.PATH)
@Access(For.SIGNED_IN)
class WaitingListPages {
    private final WaitingStore store;
    private final WaitBook book;
    private final BookingStore bookings;
    private final OfferStore offers;

    WaitingListPages(WaitingStore store, WaitBook book, BookingStore bookings, OfferStore offers) {
        this.store = store;
        this.book = book;
        this.bookings = bookings;
        this.offers = offers;
    }

    @GetMapping
    @Assisted
    View list(Page page) {
        var all = store.listOf(page.visitor().id());
        return page.show("sharing/booking/waiting", Map.of("lines", lines(page, all)));
    }

    @PostMapping("/{id}/verlassen")
    @Assisted("sharing.booking.act.left")
    View leave(Page page, @PathVariable UUID id) {
        book.leave(page.visitor().id(), id);
        return page.goOn(WaitBook.PATH, "success", "sharing.booking.wait.left");
    }

    private List<WaitingLine> lines(Page page, List<Waiting> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var things = offers.list(all.stream().map(Waiting::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var kept = new HashMap<UUID, String>();
        bookings.heldUntil(all.stream()
                        .map(Waiting::booking)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach((booking, until) -> kept.put(booking, page.moment(until)));
        return all.stream()
                .flatMap(one -> {
                    var offer = things.get(one.offer());
                    return Stream.ofNullable(offer)
                            .map(thing -> new WaitingLine(
                                    one,
                                    thing,
                                    BookingWords.when(page, one.span()),
                                    one.booking() == null ? "" : kept.getOrDefault(one.booking(), "")));
                })
                .sorted(Comparator.comparing(line -> line.kept().isEmpty()))
                .toList();
    }
}
