package org.augenhoehe.sharing.booking.form;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.free.FreeDay;
import org.augenhoehe.sharing.booking.free.FreeMonths;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// On which days of a month a thing is free. Nobody reads who has it.
@Controller
@Access(For.EVERYONE)
class BookingCalendarPages {
    private static final int A_WEEK = 7;

    /// So many months back and ahead of this one there is something to see.
    private static final int MONTHS = 24;

    private final BookingFormShowing showing;
    private final FreeMonths months;
    private final Clock clock;

    BookingCalendarPages(BookingFormShowing showing, FreeMonths months, Clock clock) {
        this.showing = showing;
        this.months = months;
        this.clock = clock;
    }

    @GetMapping(Offer.PATH + "/{id}/kalender")
    View show(Page page, @PathVariable UUID id, @RequestParam(required = false) @Nullable String monat) {
        var offer = showing.shown(page, id);
        if (!offer.isBookable() || offer.isWithdrawn()) {
            throw new NotFound();
        }
        var today = LocalDate.ofInstant(clock.instant(), Span.ZONE);
        var month = wanted(monat, YearMonth.from(today));
        var values = new HashMap<String, Object>();
        values.put("offer", offer);
        values.put("month", month);
        values.put(
                "name",
                month.getMonth()
                                .getDisplayName(
                                        TextStyle.FULL_STANDALONE,
                                        page.language().locale())
                        + " " + month.getYear());
        values.put(
                "weekdays",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> RuleSentences.name(page, day))
                        .toList());
        values.put("weeks", weeks(months.days(offer, month)));
        values.put("today", today);
        return page.show("sharing/booking/calendar", values);
    }

    /// What somebody typed into the address; else the month that is now.
    private static YearMonth wanted(@Nullable String typed, YearMonth now) {
        try {
            var month = typed == null ? now : YearMonth.parse(typed);
            return month.isBefore(now.minusMonths(MONTHS)) || month.isAfter(now.plusMonths(MONTHS)) ? now : month;
        } catch (DateTimeParseException nonsense) {
            return now;
        }
    }

    /// From Monday; days of other months are empty.
    private static List<List<List<FreeDay>>> weeks(List<FreeDay> days) {
        var cells = new ArrayList<List<FreeDay>>();
        var before = days.getFirst().day().getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            cells.add(List.of());
        }
        days.forEach(day -> cells.add(List.of(day)));
        while (cells.size() % A_WEEK != 0) {
            cells.add(List.of());
        }
        var weeks = new ArrayList<List<List<FreeDay>>>();
        for (int i = 0; i < cells.size(); i += A_WEEK) {
            weeks.add(List.copyOf(cells.subList(i, i + A_WEEK)));
        }
        return weeks;
    }
}
