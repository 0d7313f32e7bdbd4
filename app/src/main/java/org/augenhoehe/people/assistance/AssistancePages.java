package org.augenhoehe.people.assistance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.pin.PinBook;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// "Begleitung": who may act for me, for whom I may act, and what was done for me.
@Controller
@RequestMapping(AssistancePages.MINE)
@Access(For.SIGNED_IN)
class AssistancePages {
    static final String MINE = "/mein-platz/begleitung";
    private static final int ON_A_PAGE = 50;
    private static final int USUAL_DAYS = 30;

    private final AssistanceStore store;
    private final ActStore acts;
    private final AssistanceBook book;
    private final PinBook pins;

    AssistancePages(AssistanceStore store, ActStore acts, AssistanceBook book, PinBook pins) {
        this.store = store;
        this.acts = acts;
        this.book = book;
        this.pins = pins;
    }

    /// @param assistant whose page the visitor comes from, already filled in
    @GetMapping
    View mine(
            Page page,
            @RequestParam(name = "mensch", defaultValue = "") String assistant,
            @RequestParam(name = "seite", defaultValue = "1") int number) {
        var form = Form.empty()
                .with("assistant", assistant)
                .with("from", book.today().toString())
                .with("until", book.today().plusDays(USUAL_DAYS).toString());
        return page.show("people/assistance/mine", values(page, form, number));
    }

    @PostMapping
    View agree(Page page, @Valid @ModelAttribute AssistanceForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors()) {
            switch (book.agree(page.visitor().id(), typed)) {
                case DONE -> {
                    return page.goOn(MINE, "success", "assistance.agreed");
                }
                case NOBODY_THERE -> form.reject("assistant", page.t("assistance.form.assistant.nobody"));
                case ONESELF -> form.reject("assistant", page.t("assistance.form.assistant.oneself"));
                case ENDS_BEFORE_IT_BEGINS -> form.reject("until", page.t("assistance.form.until.early"));
                case LASTS_TOO_LONG -> form.reject("until", page.t("assistance.form.until.late"));
            }
        }
        return page.again("people/assistance/mine", values(page, form, 1));
    }

    @PostMapping("/{assistance}/widerrufen")
    View revoke(Page page, @PathVariable UUID assistance) {
        book.revoke(page.visitor().id(), assistance);
        return page.goOn(MINE, "success", "assistance.revoked");
    }

    @PostMapping("/{assistance}/beginnen")
    View begin(Page page, @PathVariable UUID assistance) {
        book.begin(page.visitor().id(), assistance);
        return page.goOn("/");
    }

    /// What a consent can be for, to choose from.
    static List<Option> errands(Page page) {
        return Arrays.stream(Errand.values())
                .filter(errand -> errand != Errand.ANY)
                .map(errand -> new Option(
                        errand.name(), page.t(errand.textKey()), page.t("assistance.errand.about." + errand)))
                .toList();
    }

    private Map<String, ?> values(Page page, Form form, int number) {
        var person = page.visitor().id();
        var last = Math.max(1, (acts.countFor(person) + ON_A_PAGE - 1) / ON_A_PAGE);
        var shown = Math.clamp(number, 1, last);
        var values = new HashMap<String, Object>();
        values.put("given", store.listGivenBy(person));
        values.put("held", store.listHeldBy(person));
        values.put("acts", acts.listFor(person, (shown - 1) * ON_A_PAGE, ON_A_PAGE));
        values.put("number", shown);
        values.put("last", last);
        values.put("pin", pins.has(person));
        values.put("errands", errands(page));
        values.put("today", book.today());
        values.put("now", book.now());
        values.put("form", form);
        return values;
    }
}
