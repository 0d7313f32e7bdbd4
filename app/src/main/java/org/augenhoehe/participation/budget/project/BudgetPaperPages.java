package org.augenhoehe.participation.budget.project;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.Price;
import org.augenhoehe.participation.budget.result.Euros;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.Fixed;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperBook;
import org.augenhoehe.participation.decision.paper.PaperBook.Written;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.participation.decision.paper.Sources;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
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

/// Hosts write up projects, money and rule, and fix them.
@Controller
@RequestMapping("/abstimmung/{step}/budget")
@Access(For.SIGNED_IN)
class BudgetPaperPages {
    private static final String TEMPLATE = "participation/budget/paper";

    private final StepDoor steps;
    private final PaperStore store;
    private final PaperBook book;
    private final Sources sources;

    BudgetPaperPages(StepDoor steps, PaperStore store, PaperBook book, Sources sources) {
        this.steps = steps;
        this.store = store;
        this.book = book;
        this.sources = sources;
    }

    @GetMapping
    View show(Page page, @PathVariable("step") UUID id) {
        var step = get(page, id);
        if (store.find(id).filter(Paper::isFixed).isPresent()) {
            return page.goOn(Paper.path(id), "info", Fixed.ALREADY.textKey());
        }
        return page.show(TEMPLATE, Map.of("shown", shown(page, step), "form", form(id)));
    }

    @PostMapping
    View set(
            Page page,
            @PathVariable("step") UUID id,
            @Valid @ModelAttribute BudgetForm typed,
            BindingResult validation,
            @RequestParam(defaultValue = "") String seen) {
        var step = get(page, id);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var fixed = book.set(page.visitor().id(), id, Kind.BUDGET, typed.settings(), seen);
            if (fixed == Fixed.DONE) {
                return page.goOn(path(id), "success", "decision.paper.saved");
            }
            form.reject("", page.t(why(fixed)));
        }
        return page.again(TEMPLATE, Map.of("shown", shown(page, step), "form", form));
    }

    @PostMapping("/projekte")
    View add(Page page, @PathVariable("step") UUID id, @ModelAttribute ProjectForm typed) {
        var step = get(page, id);
        var from = Ids.find(typed.source()).flatMap(one -> sources.find(step.undertaking(), one));
        var words = typed.title().isEmpty() ? from.map(Sources.Source::title).orElse("") : typed.title();
        var form = typed.checked(page, form(id), words);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("shown", shown(page, step), "form", form));
        }
        var price = new Price(BudgetForm.cents(typed.cost()), typed.district(), typed.category());
        var fixed = book.add(
                page.visitor().id(),
                id,
                Kind.BUDGET,
                new Written(words, typed.about(), false, price),
                from.map(Sources.Source::id).orElse(null));
        return said(page, id, fixed, "budget.project.added");
    }

    @PostMapping("/projekte/{number}/streichen")
    View drop(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String title) {
        get(page, id);
        var dropped = book.drop(page.visitor().id(), id, Kind.BUDGET, number, title);
        return said(page, id, dropped, "budget.project.dropped");
    }

    @PostMapping("/festlegen")
    View fix(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String seen) {
        get(page, id);
        var fixed = book.fix(page.visitor().id(), id, Kind.BUDGET, seen);
        return fixed == Fixed.DONE
                ? page.goOn(Paper.path(id), "success", "budget.paper.fixed")
                : said(page, id, fixed, "");
    }

    private static View said(Page page, UUID id, Fixed fixed, String done) {
        return fixed == Fixed.DONE ? page.goOn(path(id), "success", done) : page.goOn(path(id), "warning", why(fixed));
    }

    /// In the words of a budget, where they differ.
    private static String why(Fixed fixed) {
        return switch (fixed) {
            case TOO_FEW_OPTIONS -> "budget.paper.refused.few";
            case TOO_MANY_OPTIONS -> "budget.paper.refused.many";
            default -> fixed.textKey();
        };
    }

    private static String path(UUID step) {
        return Paper.path(step) + "/budget";
    }

    private Step get(Page page, UUID id) {
        return steps.getForHost(page.visitor().id(), id, Kind.BUDGET.method());
    }

    private Form form(UUID step) {
        return BudgetForm.form(store.find(step).map(Paper::settings).orElseGet(() -> Settings.usual(Kind.BUDGET)));
    }

    private BudgetPaperShown shown(Page page, Step step) {
        var paper = store.find(step.id());
        var projects = paper.map(Paper::options).orElse(List.of());
        return new BudgetPaperShown(
                step,
                paper.map(Paper::settings).orElseGet(() -> Settings.usual(Kind.BUDGET)),
                projects,
                sources.list(step.undertaking()).stream()
                        .map(source -> new Option(source.id().toString(), source.title()))
                        .toList(),
                Euros.text(
                        page,
                        projects.stream().mapToLong(BudgetPaperPages::cents).sum()),
                Arrays.stream(BallotForm.values())
                        .map(form -> new Option(form.name(), page.t(form.textKey()), page.t(form.textKey() + ".means")))
                        .toList(),
                Arrays.stream(CountingRule.values())
                        .map(rule -> new Option(rule.name(), page.t(rule.textKey()), page.t(rule.textKey() + ".means")))
                        .toList());
    }

    private static long cents(Choosable project) {
        var price = project.price();
        return price == null ? 0 : price.cents();
    }
}
