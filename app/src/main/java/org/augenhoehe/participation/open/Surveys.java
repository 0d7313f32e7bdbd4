package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.open.SurveyReader.Counted;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component("surveysForPrograms")
class Surveys implements Resource<Survey> {
    private final SurveyReader reader;
    private final SurveyStore surveys;
    private final SurveyParts parts;
    private final Undertakings undertakings;

    Surveys(SurveyReader reader, SurveyStore surveys, SurveyParts parts, Undertakings undertakings) {
        this.reader = reader;
        this.surveys = surveys;
        this.parts = parts;
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "surveys";
    }

    @Override
    public String about() {
        return "Surveys that are over: what was asked, and what is told of the answers.";
    }

    @Override
    public Class<Survey> type() {
        return Survey.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Survey> list(Asked asked) {
        var steps = StepsAsked.of(asked, undertakings);
        return told(asked.base(), reader.list(asked.after(), steps, asked.most()));
    }

    @Override
    public Optional<Survey> find(String base, UUID id) {
        return told(base, reader.list(null, List.of(id), 1)).stream().findFirst();
    }

    private List<Survey> told(String base, List<Counted> found) {
        var ids = found.stream().map(Counted::step).toList();
        var steps = undertakings.listSteps(ids);
        var all = surveys.list(ids).stream()
                .collect(Collectors.toMap(org.augenhoehe.participation.survey.Survey::step, Function.identity()));
        return found.stream()
                .map(one -> told(
                        base,
                        one,
                        Objects.requireNonNull(steps.get(one.step())),
                        Objects.requireNonNull(all.get(one.step()))))
                .toList();
    }

    private Survey told(String base, Counted one, Step step, org.augenhoehe.participation.survey.Survey survey) {
        var outcome = one.told();
        return new Survey(
                one.step(),
                step.undertaking(),
                step.question(),
                survey.privacy(),
                outcome.sheets(),
                parts.of(survey, outcome),
                URI.create(base + survey.path() + "/ergebnis"));
    }
}
