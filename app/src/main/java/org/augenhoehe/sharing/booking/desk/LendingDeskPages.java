package org.augenhoehe.sharing.booking.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.desk.UsageStore.Usage;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.show.BookingLines;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.Owners;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The desk of a group or an organisation that lends: who comes today, on the screen and on paper; how much things are
/// used.
@Controller
@RequestMapping(LendingDeskPages.PATH + "/{organisation}")
@Access(For.SIGNED_IN)
class LendingDeskPages {
    static final String PATH = "/teilen/tresen";
    private static final int MOST = 200;
    private static final int ON_A_PAGE = 50;
    private static final int HOUR = 60;

    private final OpeningBook opening;
    private final OwnerBookingStore store;
    private final UsageStore usage;
    private final BookingLines lines;
    private final Owners owners;
    private final Clock clock;

    LendingDeskPages(
            OpeningBook opening,
            OwnerBookingStore store,
            UsageStore usage,
            BookingLines lines,
            Owners owners,
            Clock clock) {
        this.opening = opening;
        this.store = store;
        this.usage = usage;
        this.lines = lines;
        this.owners = owners;
        this.clock = clock;
    }

    static String path(UUID organisation) {
        return PATH + "/" + organisation;
    }

    @GetMapping
    View day(Page page, @PathVariable UUID organisation, @RequestParam(defaultValue = "") String tag) {
        var values = values(page, organisation, tag);
        values.put("asked", lines.of(page, store.listAsked(organisation, MOST), true));
        return page.show("sharing/booking/desk", values);
    }

    /// The same on paper, with room to tick off.
    @GetMapping("/tagesblatt")
    View sheet(Page page, @PathVariable UUID organisation, @RequestParam(defaultValue = "") String tag) {
        return page.show("sharing/booking/daysheet", values(page, organisation, tag));
    }

    /// To be filled in by hand, for people without a device.
    @GetMapping("/formular")
    View paper(Page page, @PathVariable UUID organisation) {
        opening.requireSpeaker(page.visitor().id(), organisation);
        return page.show(
                "sharing/booking/paper", Map.of("name", owners.name(null, organisation), "path", path(organisation)));
    }

    @GetMapping("/nutzung")
    View usage(
            Page page, @PathVariable UUID organisation, @RequestParam(name = "seite", defaultValue = "1") int number) {
        opening.requireSpeaker(page.visitor().id(), organisation);
        var last = Math.max(1, Math.ceilDiv(usage.countLent(organisation), ON_A_PAGE));
        var shown = Math.clamp(number, 1, last);
        var now = clock.instant();
        var during = new Span(now.minus(Duration.ofDays(UsageWords.DAYS)), now);
        var values = new HashMap<String, Object>();
        values.put("name", owners.name(null, organisation));
        values.put("path", path(organisation));
        values.put("days", UsageWords.DAYS);
        values.put(
                "rows",
                usage.listOf(organisation, during, ON_A_PAGE, (shown - 1) * ON_A_PAGE).stream()
                        .map(LendingDeskPages::row)
                        .toList());
        values.put("number", shown);
        values.put("last", last);
        return page.show("sharing/booking/usage", values);
    }

    private static List<Cell> row(Usage one) {
        return List.of(
                Cell.link(one.title(), Offer.path(one.offer()) + "/buchungen"),
                Cell.number(String.valueOf(one.times())),
                Cell.number(String.valueOf(Math.ceilDiv(one.minutes(), HOUR))),
                Cell.number(one.share(UsageWords.DAYS) + " %"));
    }

    private HashMap<String, Object> values(Page page, UUID organisation, String typed) {
        opening.requireSpeaker(page.visitor().id(), organisation);
        var day = day(typed);
        var span = Span.ofDays(day, day);
        var values = new HashMap<String, Object>();
        values.put("name", owners.name(null, organisation));
        values.put("path", path(organisation));
        values.put("rules", "/teilen/oeffnung/" + organisation);
        values.put("day", day);
        values.put("today", day.equals(opening.today()));
        values.put("fetched", lines.of(page, store.listFetched(organisation, span, MOST), true));
        values.put("brought", lines.of(page, store.listBrought(organisation, span, MOST), true));
        return values;
    }

    /// What somebody typed into the address; else today.
    private LocalDate day(String typed) {
        var today = opening.today();
        try {
            var day = LocalDate.parse(typed);
            return day.isBefore(today.minusYears(2)) || day.isAfter(today.plusYears(2)) ? today : day;
        } catch (DateTimeParseException nonsense) {
            return today;
        }
    }
}
