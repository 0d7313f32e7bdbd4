package org.augenhoehe.sharing.booking.show;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.change.AnsweringBook;
import org.augenhoehe.sharing.booking.change.ChangingBook;
import org.augenhoehe.sharing.booking.form.BookingFormShowing;
import org.augenhoehe.sharing.booking.form.BookingTimes;
import org.augenhoehe.sharing.booking.form.BookingWords;
import org.augenhoehe.sharing.booking.wait.WaitBook;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One booking, for its sides.
@Controller
@RequestMapping(Booking.PATH + "/{id}")
@Access(For.SIGNED_IN)
class BookingPages {
    private static final String TEMPLATE = "sharing/booking/booking";
    private static final int LONGEST = 1000;
    private static final int MOST_DAYS = 60;

    private final BookingShowing showing;
    private final AnsweringBook answering;
    private final ChangingBook changing;
    private final WaitBook waiting;

    BookingPages(BookingShowing showing, AnsweringBook answering, ChangingBook changing, WaitBook waiting) {
        this.showing = showing;
        this.answering = answering;
        this.changing = changing;
        this.waiting = waiting;
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String fehlt) {
        return page.show(TEMPLATE, values(page, id, Form.empty(), missing(page, fehlt)));
    }

    @PostMapping("/zusagen")
    @Assisted("sharing.booking.act.agreed")
    View agree(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String allYes) {
        var person = page.visitor().id();
        var agreed = allYes.isEmpty() ? answering.agree(person, id) : answering.agreeSeries(person, id);
        return after(page, id, Form.empty().with("allYes", allYes), "", agreed, "sharing.booking.agreed");
    }

    @PostMapping("/ablehnen")
    @Assisted("sharing.booking.act.declined")
    View decline(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String noWords,
            @RequestParam(defaultValue = "") String allNo) {
        var form = Form.empty().with("noWords", noWords).with("allNo", allNo);
        if (noWords.length() > LONGEST) {
            return tooLong(page, id, form, "noWords");
        }
        var person = page.visitor().id();
        var declined = allNo.isEmpty()
                ? answering.decline(person, id, noWords.strip())
                : answering.declineSeries(person, id, noWords.strip());
        return after(page, id, form, "noWords", declined, "sharing.booking.declined");
    }

    @PostMapping("/absagen")
    @Assisted("sharing.booking.act.cancelled")
    View cancel(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cancelWords,
            @RequestParam(defaultValue = "") String wholeSeries) {
        var form = Form.empty().with("cancelWords", cancelWords).with("wholeSeries", wholeSeries);
        if (cancelWords.length() > LONGEST) {
            return tooLong(page, id, form, "cancelWords");
        }
        var person = page.visitor().id();
        var cancelled = wholeSeries.isEmpty()
                ? answering.cancel(person, id, cancelWords.strip())
                : answering.cancelSeries(person, id, cancelWords.strip());
        return after(page, id, form, "cancelWords", cancelled, "sharing.booking.cancelled");
    }

    @PostMapping("/aendern")
    @Assisted("sharing.booking.act.changed")
    View change(Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = BookingFormShowing.form(typed);
        var span = BookingTimes.read(page, form, showing.get(page, id).wholeDays());
        return span.isEmpty()
                ? page.again(TEMPLATE, values(page, id, form, ""))
                : after(
                        page,
                        id,
                        form,
                        "fromDay",
                        changing.change(page.visitor().id(), id, span.get()),
                        "sharing.booking.changed");
    }

    @PostMapping("/nicht-gekommen")
    @Assisted("sharing.booking.act.missed")
    View missed(Page page, @PathVariable UUID id) {
        return after(page, id, Form.empty(), "", answering.missed(page.visitor().id(), id), "sharing.booking.missed");
    }

    /// Whoever waited still wants it.
    @PostMapping("/nehmen")
    @Assisted("sharing.booking.act.booked")
    View take(Page page, @PathVariable UUID id) {
        return after(page, id, Form.empty(), "", waiting.accept(page.visitor().id(), id), "sharing.booking.done");
    }

    private View after(Page page, UUID id, Form form, String field, Reserved reserved, String done) {
        if (reserved instanceof Reserved.Done(var booking, var asked)) {
            return page.goOn(
                    Booking.path(booking),
                    "success",
                    asked && done.equals("sharing.booking.done") ? "sharing.booking.done.asked" : done);
        }
        // What stands otherwise by now has no field any more.
        var moved = reserved instanceof Reserved.Refused(var because) && because.why() == Hindrance.Why.MOVED;
        form.reject(moved ? "" : field, BookingWords.sentence(page, reserved));
        return page.again(TEMPLATE, values(page, id, form, ""));
    }

    private View tooLong(Page page, UUID id, Form form, String field) {
        form.reject(field, page.t("sharing.booking.words.long"));
        return page.again(TEMPLATE, values(page, id, form, ""));
    }

    private Map<String, Object> values(Page page, UUID id, Form form, String missing) {
        var shown = showing.get(page, id);
        if (form.value("fromDay").isEmpty()) {
            BookingTimes.fill(form, shown.booking().span(), shown.wholeDays());
        }
        var values = new HashMap<String, Object>();
        values.put("shown", shown);
        values.put("form", form);
        values.put("missing", missing);
        return values;
    }

    /// The days of a series that were left out, as the address names them; what is no day is not said.
    private static String missing(Page page, String days) {
        return Arrays.stream(days.split(",", -1))
                .limit(MOST_DAYS)
                .flatMap(one -> day(one).stream())
                .map(page::day)
                .collect(Collectors.joining(", "));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
