package org.augenhoehe.sharing.booking.rule;

import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.opening.ClosingDayStore;
import org.augenhoehe.sharing.booking.opening.LimitStore;
import org.augenhoehe.sharing.booking.opening.Opening;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.opening.OpeningStore;
import org.augenhoehe.sharing.offer.Owners;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Rules, limits and closing days for everything that belongs to a group or an organisation, set once.
@Controller
@RequestMapping(GroupRulesPages.PATH + "/{organisation}")
@Access(For.SIGNED_IN)
class GroupRulesPages {
    static final String PATH = "/teilen/oeffnung";
    private static final String TEMPLATE = "sharing/booking/rules";

    private final OpeningBook book;
    private final OpeningStore openings;
    private final ClosingDayStore closing;
    private final LimitStore limits;
    private final Owners owners;

    GroupRulesPages(
            OpeningBook book, OpeningStore openings, ClosingDayStore closing, LimitStore limits, Owners owners) {
        this.book = book;
        this.openings = openings;
        this.closing = closing;
        this.limits = limits;
        this.owners = owners;
    }

    static String path(UUID organisation) {
        return PATH + "/" + organisation;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID organisation) {
        book.requireSpeaker(page.visitor().id(), organisation);
        return show(page, organisation, stored(organisation), Form.empty());
    }

    @PostMapping
    View set(Page page, @PathVariable UUID organisation, @RequestParam MultiValueMap<String, String> typed) {
        book.requireSpeaker(page.visitor().id(), organisation);
        var form = RulesForm.typed(typed);
        var opening = RulesForm.read(page, form);
        var limit = RulesForm.readLimit(page, form);
        if (opening.isEmpty() || limit.isEmpty()) {
            return show(page, organisation, form, Form.empty());
        }
        book.setOfOrganisation(page.visitor().id(), organisation, opening.get(), limit.get());
        return page.goOn(path(organisation), "success", "sharing.booking.rules.set");
    }

    @PostMapping("/schliessen")
    View close(
            Page page,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String firstDay,
            @RequestParam(defaultValue = "") String lastDay) {
        book.requireSpeaker(page.visitor().id(), organisation);
        var form = Form.empty().with("firstDay", firstDay).with("lastDay", lastDay);
        var days = RulesShowing.days(page, form, book.today());
        if (days.isEmpty()) {
            return show(page, organisation, stored(organisation), form);
        }
        book.closeOrganisation(
                page.visitor().id(),
                organisation,
                days.get().getFirst(),
                days.get().getLast());
        return page.goOn(path(organisation) + "#geschlossen", "success", "sharing.booking.closing.done");
    }

    @PostMapping("/oeffnen")
    View open(Page page, @PathVariable UUID organisation, @RequestParam UUID closed) {
        book.openOrganisation(page.visitor().id(), organisation, closed);
        return page.goOn(path(organisation) + "#geschlossen", "success", "sharing.booking.closing.gone");
    }

    private Form stored(UUID organisation) {
        return RulesForm.of(openings.findOfOrganisation(organisation).orElse(Opening.USUAL), limits.of(organisation));
    }

    private View show(Page page, UUID organisation, Form form, Form days) {
        var name = owners.name(null, organisation);
        var values = RulesShowing.values(
                page, path(organisation), form, days, closing.listOfOrganisation(organisation, book.today()), true);
        values.put("title", page.t("sharing.booking.rules.all", name));
        values.put("back", "/teilen/tresen/" + organisation);
        values.put("backLabel", page.t("sharing.booking.desk", name));
        values.put("own", false);
        values.put("all", "");
        values.put("pieces", "");
        return form.hasErrors() || days.hasErrors() ? page.again(TEMPLATE, values) : page.show(TEMPLATE, values);
    }
}
