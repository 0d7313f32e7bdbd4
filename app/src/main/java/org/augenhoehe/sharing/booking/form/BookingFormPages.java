package org.augenhoehe.sharing.booking.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.series.Repeated;
import org.augenhoehe.sharing.booking.series.Rhythm;
import org.augenhoehe.sharing.booking.series.SeriesBook;
import org.augenhoehe.sharing.booking.wait.WaitBook;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Booking a thing, once or again and again; where it is taken, waiting for it.
@Controller
@RequestMapping(Offer.PATH + "/{id}/buchen")
@Access(For.SIGNED_IN)
class BookingFormPages {
    private static final String TEMPLATE = "sharing/booking/book";
    private static final String WAIT = "warten";
    private static final int LONGEST = 1000;

    private final BookingFormShowing showing;
    private final BookingBook book;
    private final SeriesBook series;
    private final WaitBook waiting;

    BookingFormPages(BookingFormShowing showing, BookingBook book, SeriesBook series, WaitBook waiting) {
        this.showing = showing;
        this.book = book;
        this.series = series;
        this.waiting = waiting;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return page.show(TEMPLATE, showing.values(page, id, BookingFormShowing.form(typed), false, List.of()));
    }

    @PostMapping
    @Assisted("sharing.booking.act.booked")
    View book(Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = BookingFormShowing.form(typed);
        var wholeDays = showing.isWholeDays(page, id);
        var span = BookingTimes.read(page, form, wholeDays);
        if (form.value("words").length() > LONGEST) {
            form.reject("words", page.t("sharing.booking.words.long"));
        }
        var rhythm = rhythm(page, form);
        if (span.isEmpty() || form.hasErrors()) {
            return again(page, id, form, false, List.of());
        }
        var wanted = new Wanted(
                id,
                span.get(),
                piece(form),
                organisation(form),
                form.value("words").strip());
        if (WAIT.equals(form.value("deed"))) {
            return wait(page, id, form, wanted);
        }
        return rhythm.isEmpty() ? once(page, id, form, wanted) : repeated(page, id, form, wanted, rhythm.get());
    }

    private View once(Page page, UUID id, Form form, Wanted wanted) {
        var reserved = book.book(page.visitor().id(), wanted);
        if (reserved instanceof Reserved.Done(var booking, var asked)) {
            return page.goOn(
                    Booking.path(booking), "success", asked ? "sharing.booking.done.asked" : "sharing.booking.done");
        }
        form.reject(field(reserved), BookingWords.sentence(page, reserved));
        return again(page, id, form, isToWaitFor(reserved), List.of());
    }

    private View repeated(Page page, UUID id, Form form, Wanted wanted, Rhythm rhythm) {
        switch (series.book(page.visitor().id(), wanted, rhythm)) {
            case Repeated.Done done -> {
                var days =
                        done.missing().stream().map(one -> one.day().toString()).collect(Collectors.joining(","));
                return page.goOn(
                        Booking.path(done.first()) + (days.isEmpty() ? "" : "?fehlt=" + days),
                        "success",
                        "sharing.booking.series.done");
            }
            case Repeated.Not(var missing) -> {
                form.reject("repeat", page.t("sharing.booking.series.none"));
                return again(page, id, form, false, BookingWords.missing(page, missing));
            }
            case Repeated.Refused(var because) -> {
                form.reject("repeat", BookingWords.sentence(page, because));
                return again(page, id, form, false, List.of());
            }
            case Repeated.Closed(var because) -> {
                form.reject("words", BookingWords.sentence(page, new Reserved.Closed(because)));
                return again(page, id, form, false, List.of());
            }
        }
    }

    private View wait(Page page, UUID id, Form form, Wanted wanted) {
        var reserved = waiting.join(page.visitor().id(), wanted);
        if (reserved instanceof Reserved.Done) {
            return page.goOn(WaitBook.PATH, "success", "sharing.booking.wait.joined");
        }
        form.reject(field(reserved), BookingWords.sentence(page, reserved));
        return again(page, id, form, false, List.of());
    }

    private View again(Page page, UUID id, Form form, boolean taken, List<String> missing) {
        return page.again(TEMPLATE, showing.values(page, id, form, taken, missing));
    }

    private static boolean isToWaitFor(Reserved reserved) {
        return reserved instanceof Reserved.Taken
                || reserved instanceof Reserved.Refused(var because) && because.why() == Hindrance.Why.WAITED_FOR;
    }

    private static String field(Reserved reserved) {
        return switch (reserved) {
            case Reserved.Closed closed -> "words";
            case Reserved.Refused(var because) ->
                switch (because.why()) {
                    case NOT_FOR_THEM -> "forWhom";
                    case TOO_SHORT, TOO_LONG, UNTIL_CLOSED, NOT_OVERNIGHT -> "untilDay";
                    default -> "fromDay";
                };
            default -> "fromDay";
        };
    }

    /// @return empty where it is wanted once, or the form says what is wrong
    private static Optional<Rhythm> rhythm(Page page, Form form) {
        var weeks = switch (form.value("repeat")) {
            case "1" -> 1;
            case "2" -> 2;
            default -> 0;
        };
        if (weeks == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Rhythm(
                    weeks,
                    LocalDate.parse(form.value("repeatUntil").strip()),
                    !"frei".equals(form.value("repeatWhich"))));
        } catch (DateTimeParseException noDay) {
            form.reject("repeatUntil", page.t("sharing.booking.times.day.missing"));
            return Optional.empty();
        }
    }

    private static @Nullable Long piece(Form form) {
        var typed = form.value("piece");
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static @Nullable UUID organisation(Form form) {
        return Ids.find(form.value("forWhom")).orElse(null);
    }
}
