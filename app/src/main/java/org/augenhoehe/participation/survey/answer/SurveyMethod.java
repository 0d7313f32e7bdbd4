package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// "Umfrage". It asks and decides nothing.
@Component
class SurveyMethod implements Method {
    private final SurveyStore surveys;
    private final ObjectProvider<SurveyEnding> ending;

    /// Undertakings know their methods, and ending knows undertakings: it is asked for when a step closes.
    SurveyMethod(SurveyStore surveys, ObjectProvider<SurveyEnding> ending) {
        this.surveys = surveys;
        this.ending = ending;
    }

    @Override
    public String key() {
        return Survey.METHOD;
    }

    @Override
    public String textKey() {
        return "survey.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return Survey.path(step);
    }

    /// The result is the answer to everybody who handed in.
    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return surveys.countSheets(Step.ids(steps)).entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, sheets -> new Tally(sheets.getValue(), sheets.getValue())));
    }

    @Override
    public Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        var fixed = surveys.listFixed(steps);
        return steps.stream()
                .filter(step -> !fixed.contains(step))
                .collect(Collectors.toMap(step -> step, step -> new Preparing("survey.write", path(step) + "/fragen")));
    }

    @Override
    public String broughtKey() {
        return "survey.brought";
    }

    @Override
    public String promisedKey() {
        return "survey.promised";
    }

    @Override
    public String close(Step step) {
        return ending.getObject().end(step);
    }
}
