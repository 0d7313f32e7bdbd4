package org.augenhoehe.participation.survey.result.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.kiosk.Few;
import org.augenhoehe.participation.kiosk.KioskCounts;
import org.augenhoehe.participation.review.show.NextRound;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Spoken;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.augenhoehe.participation.survey.result.keep.OutcomeStore;
import org.augenhoehe.participation.survey.result.keep.Reading;
import org.augenhoehe.participation.survey.result.keep.SpokenStore;
import org.augenhoehe.participation.survey.result.keep.SpokenStore.Words;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Puts together the page of a result; as many questions to the database for one question as for thirty.
@Component
class SurveyResults {
    private static final int FIRST_WORDS = 5;

    private final StepDoor steps;
    private final Undertakings undertakings;
    private final SurveyStore surveys;
    private final OutcomeStore outcomes;
    private final SpokenStore spoken;
    private final NextRound next;
    private final People people;
    private final PlacesOnMap places;
    private final KioskCounts tablets;

    SurveyResults(
            StepDoor steps,
            Undertakings undertakings,
            SurveyStore surveys,
            OutcomeStore outcomes,
            SpokenStore spoken,
            NextRound next,
            People people,
            PlacesOnMap places,
            KioskCounts tablets) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.spoken = spoken;
        this.next = next;
        this.people = people;
        this.places = places;
        this.tablets = tablets;
    }

    /// @throws NotFound where there is no such survey, or where it is not over
    Over get(UUID id) {
        var step = steps.get(id, Survey.METHOD);
        var survey = surveys.find(id).filter(Survey::isClosed).orElseThrow(NotFound::new);
        return new Over(step, survey);
    }

    boolean hosts(Page page, Step step) {
        var visitor = page.visitor().person();
        return visitor != null && undertakings.hosts(visitor, step.undertaking());
    }

    boolean takesPart(Page page, Step step) {
        var visitor = page.visitor().person();
        return visitor != null && undertakings.takesPart(visitor, step.undertaking());
    }

    ResultShown of(Page page, UUID id) {
        var over = get(id);
        var outcome = outcomes.find(id).orElse(null);
        var takesPart = takesPart(page, over.step());
        return new ResultShown(
                over.step(),
                over.survey(),
                outcome == null ? 0 : outcome.sheets(),
                outcome != null,
                hosts(page, over.step()),
                takesPart,
                outcome == null ? List.of() : lines(page, over.survey(), outcome, takesPart),
                next.find(page, over.step()),
                outcome == null ? "" : Few.ofThem(page, outcome.sheets(), tablets.countTaken(id)));
    }

    private List<ResultLine> lines(Page page, Survey survey, Outcome outcome, boolean takesPart) {
        var labels = labels(page, survey);
        var splits = outcomes.listSplits(survey.step()).keySet();
        var words = takesPart || !Reading.isAmongUs(survey)
                ? spoken.listFirst(survey.step(), FIRST_WORDS)
                : List.<Words>of();
        var written = words.isEmpty() ? Map.<Integer, Integer>of() : spoken.countAll(survey.step());
        var names = names(words);
        var lines = new ArrayList<ResultLine>();
        for (var question : survey.questions()) {
            if (question.kind() == QuestionKind.SECTION && !question.hidden()) {
                lines.add(ResultLine.heading(labels.spoken(question.wording())));
            }
            var said = words.stream()
                    .filter(one -> one.number() == question.number())
                    .map(one -> said(one, names))
                    .toList();
            outcome.find(question.number())
                    .map(figure -> line(new Lines(labels, outcome), labels, question, figure, splits, said))
                    .map(line -> line.ofAll(written.getOrDefault(question.number(), 0)))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private ResultLine line(
            Lines lines, Labels labels, Question question, Figure figure, Set<Integer> splits, List<Said> said) {
        if (question.hidden()) {
            return new ResultLine(
                    question.number(),
                    new Spoken("", labels.t("survey.result.hidden")),
                    List.of(),
                    List.of(),
                    null,
                    false,
                    List.of(),
                    0);
        }
        return new ResultLine(
                question.number(),
                labels.spoken(question.wording()),
                lines.notes(question, figure),
                lines.charts(question, figure),
                places.of(question, figure),
                splits.contains(question.number()),
                said,
                0);
    }

    Labels labels(Page page, Survey survey) {
        return new Labels(page::t, page.language().tag(), survey);
    }

    Map<UUID, String> names(List<Words> words) {
        return people.names(
                words.stream().map(Words::person).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    static Said said(Words one, Map<UUID, String> names) {
        var person = one.person();
        return new Said(
                one.id(), one.hidden() ? "" : one.wording(), person == null ? "" : names.getOrDefault(person, ""));
    }

    /// A survey that is over.
    record Over(Step step, Survey survey) {}
}
