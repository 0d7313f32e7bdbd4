package org.augenhoehe.people.assistance;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
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
@RequestMapping("/mein-platz/begleitung")
@Access(For.SIGNED_IN)
class AssistancePages {
    private static final String MINE = "/mein-platz/begleitung";
    private static final int ACTS = 50;
    private static final int USUAL_DAYS = 30;

    private final AssistanceStore store;
    private final ActStore acts;
    private final AssistanceBook book;

    AssistancePages(AssistanceStore store, ActStore acts, AssistanceBook book) {
        this.store = store;
        this.acts = acts;
        this.book = book;
    }

    /// @param assistant whose page the visitor comes from, already filled in
    @GetMapping
    View mine(Page page, @RequestParam(name = "mensch", defaultValue = "") String assistant) {
        var form = Form.empty()
                .with("assistant", assistant)
                .with("from", book.today().toString())
                .with("until", book.today().plusDays(USUAL_DAYS).toString());
        return page.show("people/assistance/mine", values(page, form));
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
            }
        }
        return page.again("people/assistance/mine", values(page, form));
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

    private Map<String, ?> values(Page page, Form form) {
        var person = page.visitor().id();
        return Map.of(
                "given", store.listGivenBy(person),
                "held", store.listHeldBy(person),
                "acts", acts.listFor(person, ACTS),
                "today", book.today(),
                "form", form);
    }
}
