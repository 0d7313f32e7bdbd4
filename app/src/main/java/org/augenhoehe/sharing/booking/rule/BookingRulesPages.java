package org.augenhoehe.sharing.booking.rule;

import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.opening.ClosingDayStore;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.opening.OpeningStore;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Whoever lends a thing says when it is handed over and brought back, and for how long it can be had.
@Controller
@RequestMapping(Offer.PATH + "/{id}/oeffnung")
@Access(For.SIGNED_IN)
class BookingRulesPages {
    private static final String TEMPLATE = "sharing/booking/rules";

    private final OpeningBook book;
    private final OpeningStore openings;
    private final ClosingDayStore closing;

    BookingRulesPages(OpeningBook book, OpeningStore openings, ClosingDayStore closing) {
        this.book = book;
        this.openings = openings;
        this.closing = closing;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID id) {
        var offer = book.requireTended(page.visitor().id(), id);
        return show(page, offer, RulesForm.of(openings.of(offer), Limit.NONE), Form.empty());
    }

    @PostMapping
    View set(Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var offer = book.requireTended(page.visitor().id(), id);
        var form = RulesForm.typed(typed);
        var opening = RulesForm.read(page, form);
        if (opening.isEmpty()) {
            return show(page, offer, form, Form.empty());
        }
        book.setOfOffer(page.visitor().id(), id, opening.get());
        return page.goOn(path(offer), "success", "sharing.booking.rules.set");
    }

    @PostMapping("/zuruecksetzen")
    View reset(Page page, @PathVariable UUID id) {
        book.resetOfOffer(page.visitor().id(), id);
        return page.goOn(Offer.path(id) + "/oeffnung", "success", "sharing.booking.rules.reset.done");
    }

    @PostMapping("/schliessen")
    View close(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String firstDay,
            @RequestParam(defaultValue = "") String lastDay) {
        var offer = book.requireTended(page.visitor().id(), id);
        var form = Form.empty().with("firstDay", firstDay).with("lastDay", lastDay);
        var days = RulesShowing.days(page, form, book.today());
        if (days.isEmpty()) {
            return show(page, offer, RulesForm.of(openings.of(offer), Limit.NONE), form);
        }
        book.closeOffer(
                page.visitor().id(), id, days.get().getFirst(), days.get().getLast());
        return page.goOn(path(offer) + "#geschlossen", "success", "sharing.booking.closing.done");
    }

    @PostMapping("/oeffnen")
    View open(Page page, @PathVariable UUID id, @RequestParam UUID closed) {
        book.openOffer(page.visitor().id(), id, closed);
        return page.goOn(Offer.path(id) + "/oeffnung#geschlossen", "success", "sharing.booking.closing.gone");
    }

    private View show(Page page, Offer offer, Form form, Form days) {
        var values = RulesShowing.values(
                page, path(offer), form, days, closing.listOfOffer(offer.id(), book.today()), false);
        values.put("title", page.t("sharing.booking.rules.of", offer.name()));
        values.put("back", offer.path());
        values.put("backLabel", offer.name());
        values.put("own", openings.findOfOffer(offer.id()).isPresent());
        values.put("all", offer.organisation() == null ? "" : GroupRulesPages.path(offer.organisation()));
        values.put("pieces", offer.pieces() > 1 ? offer.path() + "/stuecke" : "");
        return form.hasErrors() || days.hasErrors() ? page.again(TEMPLATE, values) : page.show(TEMPLATE, values);
    }

    private static String path(Offer offer) {
        return offer.path() + "/oeffnung";
    }
}
