package org.augenhoehe.sharing.booking.show;

import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.BookingStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Everything somebody borrows and has borrowed.
@Controller
@Access(For.SIGNED_IN)
class MyBookingPages {
    static final String PATH = "/teilen/buchungen";
    private static final int ON_A_PAGE = 20;

    private final BookingStore store;
    private final BookingLines lines;

    MyBookingPages(BookingStore store, BookingLines lines) {
        this.store = store;
        this.lines = lines;
    }

    @GetMapping(PATH)
    @Assisted
    View list(Page page, @RequestParam(name = "seite", defaultValue = "1") int number) {
        var person = page.visitor().id();
        var last = Math.max(1, Math.ceilDiv(store.countOf(person), ON_A_PAGE));
        var shown = Math.clamp(number, 1, last);
        var all = store.listOf(person, ON_A_PAGE, (shown - 1) * ON_A_PAGE);
        return page.show(
                "sharing/booking/mine", Map.of("lines", lines.of(page, all, false), "number", shown, "last", last));
    }
}
