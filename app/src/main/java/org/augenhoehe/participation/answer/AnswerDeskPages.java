package org.augenhoehe.participation.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.participation.gathering.Gatherings;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Where hosts answer what was brought in, many alike at once.
@Controller
@RequestMapping("/sammeln/{step}/antworten")
@Access(For.SIGNED_IN)
class AnswerDeskPages {
    private static final int ON_A_PAGE = 50;
    private static final int MOST_TARGETS = 200;

    private final Gatherings gatherings;
    private final AnswerBook book;
    private final MergingBook merging;
    private final AnswerStore store;
    private final ContributionStore contributions;
    private final Undertakings undertakings;

    AnswerDeskPages(
            Gatherings gatherings,
            AnswerBook book,
            MergingBook merging,
            AnswerStore store,
            ContributionStore contributions,
            Undertakings undertakings) {
        this.gatherings = gatherings;
        this.book = book;
        this.merging = merging;
        this.store = store;
        this.contributions = contributions;
        this.undertakings = undertakings;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID step) {
        var here = get(page, step);
        return page.show(
                "participation/answers", values(page, here, Form.empty().with("ledTo", step.toString())));
    }

    @PostMapping
    View answer(Page page, @PathVariable UUID step, @Valid @ModelAttribute AnswerForm typed, BindingResult validation) {
        var here = get(page, step);
        var form = page.form(validation);
        if (!form.hasErrors() && typed.kind() == AnswerKind.MERGED && typed.into() == null) {
            form.reject("into", page.t("answer.into.missing"));
        }
        if (form.hasErrors()) {
            return page.again("participation/answers", values(page, here, form));
        }
        var path = "/sammeln/" + step + "/antworten";
        return switch (give(page.visitor().id(), here, typed)) {
            case Giving.Done done ->
                page.goOn(path, "success", typed.kind() == AnswerKind.MERGED ? "answer.asked" : "answer.given");
            case Giving.Already already -> page.goOn(path, "info", "answer.already");
            case Giving.NoTarget none -> again(page, here, form, "ledTo", "answer.target.missing");
            case Giving.NotInto not -> again(page, here, form, "into", "answer.into.impossible");
            case Giving.NobodyToAsk nobody -> again(page, here, form, "kind", "answer.nobody");
        };
    }

    private Giving give(UUID host, Step step, AnswerForm typed) {
        return switch (typed.kind()) {
            case TAKEN_UP ->
                book.takeUp(
                        host,
                        step,
                        typed.contributions(),
                        typed.wording(),
                        typed.ledTo() == null ? step.id() : typed.ledTo());
            case SET_ASIDE -> book.setAside(host, step, typed.contributions(), typed.wording());
            case MERGED ->
                typed.into() == null
                        ? new Giving.NotInto()
                        : merging.ask(host, step, typed.contributions(), typed.into(), typed.wording());
        };
    }

    private View again(Page page, Step step, Form form, String field, String textKey) {
        return page.again("participation/answers", values(page, step, form.reject(field, page.t(textKey))));
    }

    private Step get(Page page, UUID step) {
        var found = gatherings.get(step);
        if (!undertakings.hosts(page.visitor().id(), found.undertaking())) {
            throw new Forbidden();
        }
        return found;
    }

    private Map<String, ?> values(Page page, Step step, Form form) {
        var others = contributions.listTargets(step.undertaking(), MOST_TARGETS);
        return Map.of(
                "step",
                step,
                "owed",
                store.listOwed(step.id(), ON_A_PAGE),
                "count",
                store.countOwed(step.id()),
                "targets",
                targets(page, step, others),
                "others",
                others.stream()
                        .filter(other -> other.step().equals(step.id()))
                        .map(other -> option(page, other))
                        .toList(),
                "form",
                form);
    }

    /// The result of this step, another step, or what others proposed.
    private List<Option> targets(Page page, Step step, List<Contribution> others) {
        var result = new Option(step.id().toString(), page.t("answer.target.result"));
        var steps = undertakings.listStepsOf(step.undertaking()).stream()
                .filter(other -> !other.id().equals(step.id()))
                .map(other -> new Option(other.id().toString(), page.t("answer.target.step", other.question())));
        return Stream.of(Stream.of(result), steps, others.stream().map(other -> option(page, other)))
                .flatMap(options -> options)
                .toList();
    }

    private static Option option(Page page, Contribution other) {
        return new Option(
                other.id().toString(), page.t(other.kind().textKey()) + ": " + other.title(page.t("gathering.spoken")));
    }
}
