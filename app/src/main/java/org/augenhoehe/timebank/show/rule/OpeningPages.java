package org.augenhoehe.timebank.show.rule;

import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.rule.RuleBook;
import org.augenhoehe.timebank.rule.Ruled;
import org.augenhoehe.timebank.rule.Terms;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The operator opens the bank, with rules that stand until the members decide.
@Controller
@RequestMapping("/zeitbank/eroeffnen")
@Access(For.OPERATOR)
class OpeningPages {
    private static final String TEMPLATE = "timebank/newrule";

    private final RuleBook book;
    private final TermsForm terms;

    OpeningPages(RuleBook book, TermsForm terms) {
        this.book = book;
        this.terms = terms;
    }

    @GetMapping
    View ask(Page page) {
        return page.show(
                TEMPLATE,
                values(page, TermsForm.of(Terms.usual(List.of(page.visitor().id())))));
    }

    @PostMapping
    View open(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.empty();
        typed.forEach(form::with);
        var read = terms.read(page, form);
        if (read.isEmpty()) {
            return page.again(TEMPLATE, values(page, form));
        }
        var ruled = book.open(page.visitor().id(), read.get());
        return ruled instanceof Ruled.Done
                ? page.goOn("/zeitbank", "success", "timebank.show.opened")
                : page.again(
                        TEMPLATE, values(page, form.reject(BankRulePages.field(ruled), Ruled.sentence(page, ruled))));
    }

    private static Map<String, ?> values(Page page, Form form) {
        return Map.of("form", form, "gifts", TermsForm.gifts(page), "opening", true);
    }
}
