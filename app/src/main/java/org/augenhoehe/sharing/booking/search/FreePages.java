package org.augenhoehe.sharing.booking.search;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.search.GermanText;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.form.BookingTimes;
import org.augenhoehe.sharing.booking.form.BookingWords;
import org.augenhoehe.sharing.booking.free.FreeQuestion;
import org.augenhoehe.sharing.booking.free.FreeStore;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.offer.place.OfferDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is free from when to when.
@Controller
@Access(For.EVERYONE)
class FreePages {
    static final String PATH = "/teilen/frei";
    private static final int ON_A_PAGE = 20;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final FreeStore store;
    private final GermanText german;
    private final PlaceField places;
    private final Owners owners;
    private final Clock clock;

    FreePages(FreeStore store, GermanText german, PlaceField places, Owners owners, Clock clock) {
        this.store = store;
        this.german = german;
        this.places = places;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var form = FreeAsked.form(typed);
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("categories", Category.options(page));
        values.put("places", places.options());
        values.put("distances", OfferDistance.options(page, "sharing.booking.free.kilometres"));
        if (form.value("fromDay").isEmpty()) {
            suggest(form);
            none(values, false);
            return page.show("sharing/booking/free", values);
        }
        var near = places.read(page, form, FreeAsked.PLACE);
        var span = BookingTimes.read(page, form, false);
        span.ifPresent(one -> check(page, form, one));
        if (span.isEmpty() || form.hasErrors() || near instanceof ChosenPlace.Unclear) {
            none(values, false);
            return page.show("sharing/booking/free", values);
        }
        find(page, form, span.get(), near.point().orElse(null), FreeAsked.page(typed), values);
        return page.show("sharing/booking/free", values);
    }

    /// Nothing is lent in the past or for more than a year: whoever asks for centuries would have the house look
    /// through everything that was ever booked.
    private void check(Page page, Form form, Span span) {
        if (span.lastDay().isBefore(LocalDate.ofInstant(clock.instant(), Span.ZONE))) {
            form.reject("fromDay", BookingWords.sentence(page, Hindrance.of(Why.PAST)));
        } else if (span.length().compareTo(LONGEST) > 0) {
            form.reject("untilDay", BookingWords.sentence(page, Hindrance.of(Why.TOO_LONG, LONGEST)));
        }
    }

    private void find(
            Page page, Form form, Span span, @Nullable Coordinates near, int wanted, Map<String, Object> values) {
        var question = new FreeQuestion(
                span,
                german.query(form.value("q").strip()),
                Category.find(form.value("art")).orElse(null),
                near,
                OfferDistance.kilometres(form.value("umkreis")),
                clock.instant());
        var found = store.list(question, ON_A_PAGE, (wanted - 1) * ON_A_PAGE);
        var number = wanted;
        if (found.offers().isEmpty() && wanted > 1) {
            number = 1;
            found = store.list(question, ON_A_PAGE, 0);
        }
        none(values, true);
        values.put("lines", lines(page, found.offers(), near, FreeAsked.times(form)));
        values.put("count", found.count());
        values.put("number", number);
        values.put("last", Math.max(1, Math.ceilDiv(found.count(), ON_A_PAGE)));
        values.put("href", FreeAsked.href(form));
    }

    private static void none(Map<String, Object> values, boolean asked) {
        values.put("asked", asked);
        values.put("lines", List.<FreeLine>of());
        values.put("count", 0);
        values.put("number", 1);
        values.put("last", 1);
        values.put("href", "");
    }

    /// Tomorrow from ten to twelve: to be changed, not to be guessed.
    private void suggest(Form form) {
        form.with(
                        "fromDay",
                        LocalDate.ofInstant(clock.instant(), Span.ZONE)
                                .plusDays(1)
                                .toString())
                .with("fromTime", "10:00")
                .with("untilTime", "12:00");
    }

    private List<FreeLine> lines(Page page, List<Offer> offers, @Nullable Coordinates near, String times) {
        var names =
                owners.names(offers.stream().map(Offer::person), offers.stream().map(Offer::organisation));
        return offers.stream()
                .map(offer -> {
                    var owner = offer.organisation() == null ? offer.person() : offer.organisation();
                    return new FreeLine(
                            offer,
                            owner == null ? "" : names.getOrDefault(owner, ""),
                            Category.find(offer.category())
                                    .map(one -> page.t(one.textKey()))
                                    .orElse(""),
                            OfferDistance.away(page, near, offer),
                            offer.path() + "/buchen?" + times);
                })
                .toList();
    }
}
