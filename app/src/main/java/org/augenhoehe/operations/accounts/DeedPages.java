package org.augenhoehe.operations.accounts;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.operations.Reason;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Asks for the reason, then does it.
@Controller
@RequestMapping("/betrieb/menschen/{person}/{path}")
@Access(For.OPERATOR)
class DeedPages {
    private static final String TEMPLATE = "operations/accounts/deed";

    private final Accounts accounts;

    DeedPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID person, @PathVariable String path) {
        return page.show(TEMPLATE, values(page, person, path, Form.empty()));
    }

    @PostMapping
    View act(
            Page page,
            @PathVariable UUID person,
            @PathVariable String path,
            @Valid @ModelAttribute Reason reason,
            BindingResult validation) {
        var deed = Deed.find(path).orElseThrow(NotFound::new);
        var form = page.form(validation);
        if (concernsMyself(page, person, deed) && !reason.isSure()) {
            form.reject("sure", page.t("operations.deed.sure.missing"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, person, path, form));
        }
        var there = "/betrieb/menschen/" + person;
        return switch (deed.on(accounts, person, reason.text(), page.visitor().id())) {
            case DONE ->
                concernsMyself(page, person, deed)
                        ? page.goOn("/mein-platz", "success", "operations.deed.done")
                        : page.goOn(there, "success", "operations.deed.done");
            case NOTHING_TO_DO -> page.goOn(there, "info", "operations.deed.nothing");
            case LAST_OPERATOR ->
                page.again(
                        TEMPLATE, values(page, person, path, form.reject("", page.t("operations.deed.last.operator"))));
        };
    }

    private Map<String, Object> values(Page page, UUID person, String path, Form form) {
        var deed = Deed.find(path).orElseThrow(NotFound::new);
        var account = accounts.find(person).orElseThrow(NotFound::new);
        return Map.of("account", account, "deed", deed, "form", form, "myself", concernsMyself(page, person, deed));
    }

    /// To take something from oneself needs a second yes: there may be no way back.
    private static boolean concernsMyself(Page page, UUID person, Deed deed) {
        return deed.takes() && person.equals(page.visitor().id());
    }
}
