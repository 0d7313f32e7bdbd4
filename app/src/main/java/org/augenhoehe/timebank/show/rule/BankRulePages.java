package org.augenhoehe.timebank.show.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.rule.Decision;
import org.augenhoehe.timebank.rule.Rule;
import org.augenhoehe.timebank.rule.RuleBook;
import org.augenhoehe.timebank.rule.RuleDecisions;
import org.augenhoehe.timebank.rule.Ruled;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The rule in force, those before it, and where each comes from; a decision brought in as a new one.
@Controller
@RequestMapping("/zeitbank/regeln")
@Access(For.SIGNED_IN)
class BankRulePages {
    private static final String PATH = "/zeitbank/regeln";
    private static final String TEMPLATE = "timebank/rules";
    private static final String NEW = "timebank/newrule";

    private final Rules rules;
    private final RuleBook book;
    private final RuleDecisions decisions;
    private final TermsForm terms;
    private final Undertakings undertakings;
    private final People people;

    BankRulePages(
            Rules rules,
            RuleBook book,
            RuleDecisions decisions,
            TermsForm terms,
            Undertakings undertakings,
            People people) {
        this.rules = rules;
        this.book = book;
        this.decisions = decisions;
        this.terms = terms;
        this.undertakings = undertakings;
        this.people = people;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page) {
        return page.show(TEMPLATE, values(page, Form.empty()));
    }

    /// @param step the decision that is to be brought in
    @GetMapping("/neu")
    View ask(Page page, @RequestParam(name = "schritt", defaultValue = "") String step) {
        var decision = decision(page, step);
        return decision.isEmpty() || rules.findInForce().isEmpty()
                ? page.goOn(PATH + "#entscheidungen")
                : page.show(
                        NEW,
                        values(page, TermsForm.of(rules.getInForce().terms()).with("schritt", step), decision.get()));
    }

    @PostMapping("/neu")
    View enter(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.empty();
        typed.forEach(form::with);
        var step = form.value("schritt");
        var decision = decision(page, step);
        if (decision.isEmpty()) {
            return page.goOn(PATH, "warning", "timebank.show.rule.notyours");
        }
        var read = terms.read(page, form);
        if (read.isEmpty()) {
            return page.again(NEW, values(page, form, decision.get()));
        }
        var ruled = book.enter(page.visitor().id(), decision.get().step(), read.get());
        return ruled instanceof Ruled.Done
                ? page.goOn(PATH, "success", "timebank.show.rule.entered")
                : page.again(NEW, values(page, form.reject(field(ruled), Ruled.sentence(page, ruled)), decision.get()));
    }

    @PostMapping("/auftrag")
    View entrust(Page page, @RequestParam(defaultValue = "") String undertaking) {
        var form = Form.empty().with("undertaking", undertaking);
        var id = Ids.find(undertaking.strip().replaceFirst("^.*/", ""));
        if (id.isEmpty()) {
            return page.again(
                    TEMPLATE, values(page, form.reject("undertaking", page.t("timebank.show.entrust.missing"))));
        }
        var ruled = book.entrust(page.visitor().id(), id.get());
        return ruled instanceof Ruled.Done
                ? page.goOn(PATH + "#auftrag", "success", "timebank.show.entrusted")
                : page.again(TEMPLATE, values(page, form.reject("undertaking", Ruled.sentence(page, ruled))));
    }

    @PostMapping("/auftrag/zurueck")
    View takeBack(Page page, @RequestParam(defaultValue = "") String undertaking) {
        var id = Ids.find(undertaking).orElseThrow(NotFound::new);
        var ruled = book.takeBack(page.visitor().id(), id);
        return ruled instanceof Ruled.Done
                ? page.goOn(PATH + "#auftrag", "success", "timebank.show.entrusted.nomore")
                : page.again(TEMPLATE, values(page, Form.empty().reject("", Ruled.sentence(page, ruled))));
    }

    static String field(Ruled ruled) {
        return ruled instanceof Ruled.Refused(var why) && (why == Ruled.Why.KEEPERS || why == Ruled.Why.UNKNOWN_KEEPER)
                ? "keepers"
                : "";
    }

    private Optional<Decision> decision(Page page, String step) {
        return Ids.find(step)
                .flatMap(id -> book.listToEnter(page.visitor().id()).stream()
                        .filter(one -> one.step().equals(id))
                        .findFirst());
    }

    private Map<String, ?> values(Page page, Form form, Decision decision) {
        return Map.of("form", form, "decision", decision, "gifts", TermsForm.gifts(page), "opening", false);
    }

    private Map<String, ?> values(Page page, Form form) {
        var all = rules.list();
        var person = page.visitor().person();
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("rules", all);
        values.put("decisions", decisions.list(all));
        values.put("keepers", names(all));
        var entrusted = rules.listEntrusted();
        values.put("entrusted", undertakings.listKnown(entrusted));
        values.put("toEnter", person == null ? List.<Decision>of() : book.listToEnter(person));
        values.put("entrusts", person != null && book.mayEntrust(person));
        return values;
    }

    /// Who keeps the bank and has kept it, and who brought a rule in.
    private Map<UUID, String> names(Collection<Rule> all) {
        var keepers = new HashSet<UUID>();
        all.forEach(rule -> keepers.addAll(rule.terms().keepers()));
        all.stream().map(Rule::enteredBy).filter(Objects::nonNull).forEach(keepers::add);
        return people.names(keepers);
    }
}
