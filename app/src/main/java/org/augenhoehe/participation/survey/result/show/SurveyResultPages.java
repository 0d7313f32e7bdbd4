package org.augenhoehe.participation.survey.result.show;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.count.Cross;
import org.augenhoehe.participation.survey.result.keep.OutcomeStore;
import org.augenhoehe.participation.survey.result.keep.Reading;
import org.augenhoehe.participation.survey.result.keep.SpokenStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What came out of a survey.
@Controller
@RequestMapping("/umfrage/{step}/ergebnis")
@Access(For.EVERYONE)
class SurveyResultPages {
    private static final int ON_A_PAGE = 50;

    private final SurveyResults results;
    private final OutcomeStore outcomes;
    private final SpokenStore spoken;

    SurveyResultPages(SurveyResults results, OutcomeStore outcomes, SpokenStore spoken) {
        this.results = results;
        this.outcomes = outcomes;
        this.spoken = spoken;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        return page.show("participation/survey/result/result", Map.of("shown", results.of(page, step)));
    }

    @GetMapping("/vergleich")
    View compare(
            Page page,
            @PathVariable UUID step,
            @RequestParam(name = "frage", required = false) @Nullable Integer question,
            @RequestParam(name = "nach", required = false) @Nullable Integer by) {
        var over = results.get(step);
        var outcome = outcomes.find(step).orElseThrow(NotFound::new);
        var splits = outcomes.listSplits(step);
        var crosses = new Crosses(results.labels(page, over.survey()), over.survey(), outcome);
        var questions = crosses.questions(splits);
        var others = crosses.others(splits);
        if (questions.isEmpty() || others.isEmpty()) {
            throw new NotFound();
        }
        int one = question == null ? Integer.parseInt(questions.getFirst().value()) : question;
        int other = by == null ? first(splits.getOrDefault(one, Set.of()), others) : by;
        // What moderation hid is named nowhere, also for whoever knows its number.
        if (isHidden(over.survey(), one) || isHidden(over.survey(), other)) {
            throw new NotFound();
        }
        var cross = outcomes.findCross(step, one, other);
        return page.show(
                "participation/survey/result/compare",
                Map.of(
                        "shown",
                        new CrossShown(
                                over.step(),
                                over.survey(),
                                questions,
                                others,
                                Integer.toString(one),
                                Integer.toString(other),
                                page.t("survey.result.by", crosses.name(one), crosses.name(other)),
                                cross.map(crosses::columns).orElse(List.of()),
                                cross.map(crosses::rows).orElse(List.<List<Cell>>of()),
                                cross.filter(SurveyResultPages::hides).isPresent())));
    }

    private static boolean isHidden(Survey survey, int number) {
        return survey.find(number).filter(Question::hidden).isPresent();
    }

    private static int first(Set<Integer> by, List<Option> others) {
        return by.stream()
                .mapToInt(Integer::intValue)
                .filter(number -> offers(others, number))
                .min()
                .orElse(Cross.SIDES);
    }

    private static boolean offers(List<Option> options, int number) {
        return options.stream().anyMatch(option -> option.value().equals(Integer.toString(number)));
    }

    private static boolean hides(Cross cross) {
        return cross.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .anyMatch(row -> row.contains(Cross.HIDDEN));
    }

    @GetMapping("/worte/{number}")
    View words(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable int number,
            @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var over = results.get(id);
        if (Reading.isAmongUs(over.survey()) && !results.takesPart(page, over.step())) {
            throw new Forbidden();
        }
        var question = over.survey()
                .find(number)
                .filter(one -> one.kind() == QuestionKind.TEXT && !one.hidden())
                .orElseThrow(NotFound::new);
        var last = Math.max(1, Math.ceilDiv(spoken.count(id, number), ON_A_PAGE));
        var shown = Math.clamp(wanted, 1, last);
        var words = spoken.list(id, number, ON_A_PAGE, (shown - 1) * ON_A_PAGE);
        var names = results.names(words);
        return page.show(
                "participation/survey/result/words",
                Map.of(
                        "step",
                        over.step(),
                        "wording",
                        results.labels(page, over.survey()).spoken(question.wording()),
                        "said",
                        words.stream()
                                .map(one -> SurveyResults.said(one, names))
                                .toList(),
                        "path",
                        over.survey().path() + "/ergebnis",
                        "number",
                        shown,
                        "last",
                        last,
                        "question",
                        number));
    }
}
