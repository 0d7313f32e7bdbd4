package org.augenhoehe.sharing.report.worth;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.report.WorthStore;
import org.augenhoehe.sharing.report.YearReport;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Stating what an hour is worth: whoever speaks for the organisation.
@Controller
@RequestMapping(YearReport.PATH + "/{organisation}/werte")
@Access(For.SIGNED_IN)
class WorthPages {
    private static final String TEMPLATE = "sharing/report/worth";

    private final WorthStore store;
    private final WorthBook book;
    private final Organisations organisations;

    WorthPages(WorthStore store, WorthBook book, Organisations organisations) {
        this.store = store;
        this.book = book;
        this.organisations = organisations;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID organisation) {
        return page.show(TEMPLATE, values(page, organisation, Form.empty()));
    }

    @PostMapping
    View state(
            Page page,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute WorthForm typed,
            BindingResult validation) {
        var form = page.form(validation);
        var cents = typed.cents();
        if (cents.isEmpty()) {
            form.reject("euros", page.t("sharing.report.euros.missing"));
        }
        var good = typed.good();
        var from = typed.fromDay();
        if (form.hasErrors() || cents.isEmpty() || good == null || from == null) {
            return page.again(TEMPLATE, values(page, organisation, form));
        }
        return switch (book.state(page.visitor().id(), organisation, good, cents.getAsInt(), typed.source(), from)) {
            case Stated.Done done ->
                page.goOn(YearReport.PATH + "/" + organisation + "/werte", "success", "sharing.report.stated");
            case Stated.Already already ->
                page.again(
                        TEMPLATE, values(page, organisation, form.reject("fromDay", page.t("sharing.report.already"))));
            case Stated.Closed(var because) ->
                page.again(TEMPLATE, values(page, organisation, form.reject("source", DoorSentence.of(page, because))));
        };
    }

    private Map<String, ?> values(Page page, UUID organisation, Form form) {
        book.speaks(page.visitor().id(), organisation);
        return Map.of(
                "organisation",
                organisation,
                "name",
                organisations.names(Set.of(organisation)).getOrDefault(organisation, ""),
                "values",
                store.list(organisation).stream().map(one -> one.told(page)).toList(),
                "goods",
                Good.options(page),
                "form",
                form);
    }
}
