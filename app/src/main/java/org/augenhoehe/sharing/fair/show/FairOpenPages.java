package org.augenhoehe.sharing.fair.show;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.form.BookingTimes;
import org.augenhoehe.sharing.fair.Applied;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairRule;
import org.augenhoehe.sharing.fair.book.FairBook;
import org.augenhoehe.sharing.fair.book.Opened;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The owner opens an allocation.
@Controller
@RequestMapping(Offer.PATH + "/{id}/verteilung/neu")
@Access(For.SIGNED_IN)
class FairOpenPages {
    private static final String TEMPLATE = "sharing/fair/open";
    private static final int MOST_WEEKS = 31;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CRITERIA = 2000;

    private final OfferStore offers;
    private final Admission admission;
    private final FairBook book;

    FairOpenPages(OfferStore offers, Admission admission, FairBook book) {
        this.offers = offers;
        this.admission = admission;
        this.book = book;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID id) {
        var form = Form.empty().with("weeks", "1").with("closeTime", "18:00");
        return page.show(TEMPLATE, values(page, get(page, id), form));
    }

    /// @param weeks how often the hours come again on the same day of the week, the first time included
    @PostMapping
    View open(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable FairRule rule,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String criteria,
            @RequestParam(defaultValue = "") String closeDay,
            @RequestParam(defaultValue = "") String closeTime,
            @RequestParam(defaultValue = "") String fromDay,
            @RequestParam(defaultValue = "") String fromTime,
            @RequestParam(defaultValue = "") String untilDay,
            @RequestParam(defaultValue = "") String untilTime,
            @RequestParam(defaultValue = "1") String weeks) {
        var offer = get(page, id);
        var form = Form.empty()
                .with("rule", rule == null ? null : rule.name())
                .with("words", words)
                .with("criteria", criteria)
                .with("closeDay", closeDay)
                .with("closeTime", closeTime)
                .with("fromDay", fromDay)
                .with("fromTime", fromTime)
                .with("untilDay", untilDay)
                .with("untilTime", untilTime)
                .with("weeks", weeks);
        if (rule == null) {
            form.reject("rule", page.t("sharing.fair.rule.missing"));
        }
        if (words.strip().length() < 3 || words.strip().length() > LONGEST_WORDS) {
            form.reject("words", page.t("sharing.fair.words.missing"));
        }
        if (criteria.strip().length() > LONGEST_CRITERIA) {
            form.reject("criteria", page.t("sharing.fair.criteria.long"));
        }
        var closes = closes(page, form);
        var spans = offer.isBookable() ? spans(page, form) : List.<Span>of();
        if (form.hasErrors() || rule == null || closes.isEmpty()) {
            return page.again(TEMPLATE, values(page, offer, form));
        }
        var opened = new Opened(rule, words.strip(), criteria.strip(), closes.get(), spans);
        return switch (book.open(page.visitor().id(), id, opened)) {
            case Applied.Done(var fair) -> page.goOn(Fair.path(fair), "success", "sharing.fair.said.opened");
            case Applied.Refused(var why) ->
                page.again(TEMPLATE, values(page, offer, form.reject(field(why), page.t(why.textKey()))));
            case Applied.Closed(var because) ->
                page.again(TEMPLATE, values(page, offer, form.reject("words", DoorSentence.of(page, because))));
        };
    }

    private static String field(Applied.Why why) {
        return switch (why) {
            case RULE -> "rule";
            case CLOSES -> "closeDay";
            case SLOTS_EARLY, SLOTS_TAKEN -> "fromDay";
            default -> "words";
        };
    }

    private static Optional<Instant> closes(Page page, Form form) {
        try {
            var moment = Span.moment(
                    LocalDate.parse(form.value("closeDay").strip()),
                    LocalTime.parse(form.value("closeTime").strip()));
            if (moment.isPresent()) {
                return moment;
            }
        } catch (DateTimeParseException noMoment) {
            // Said below.
        }
        form.reject("closeDay", page.t("sharing.fair.closes.missing"));
        return Optional.empty();
    }

    /// The same hours of the clock in so many weeks, also where the clocks are changed in between.
    private static List<Span> spans(Page page, Form form) {
        var first = BookingTimes.read(page, form, false).orElse(null);
        var weeks = form.value("weeks").strip();
        if (!weeks.matches("\\d{1,2}") || Integer.parseInt(weeks) < 1 || Integer.parseInt(weeks) > MOST_WEEKS) {
            form.reject("weeks", page.t("sharing.fair.weeks.wrong", MOST_WEEKS));
            return List.of();
        }
        if (first == null) {
            return List.of();
        }
        var from = first.from().atZone(Span.ZONE).toLocalDateTime();
        var until = first.until().atZone(Span.ZONE).toLocalDateTime();
        var spans = new ArrayList<Span>();
        spans.add(first);
        for (var week : IntStream.range(1, Integer.parseInt(weeks)).toArray()) {
            var begins = Span.moment(from.toLocalDate().plusWeeks(week), from.toLocalTime());
            var ends = Span.moment(until.toLocalDate().plusWeeks(week), until.toLocalTime());
            if (begins.isEmpty() || ends.isEmpty() || !begins.get().isBefore(ends.get())) {
                form.reject(
                        "weeks",
                        page.t(
                                "sharing.fair.weeks.clock",
                                page.day(from.toLocalDate().plusWeeks(week))));
                return List.of();
            }
            spans.add(new Span(begins.get(), ends.get()));
        }
        return spans;
    }

    private Offer get(Page page, UUID id) {
        return offers.find(id)
                .filter(offer -> admission.tends(page.visitor().id(), offer) && FairBook.suits(offer))
                .orElseThrow(NotFound::new);
    }

    private static Map<String, ?> values(Page page, Offer offer, Form form) {
        var rules = Arrays.stream(FairRule.values())
                .filter(rule -> offer.isBookable() || rule != FairRule.LEAST_HAD)
                .map(rule -> new Option(rule.name(), page.t(rule.textKey()), page.t(rule.textKey() + ".means")))
                .toList();
        return Map.of("offer", offer, "rules", rules, "form", form);
    }
}
