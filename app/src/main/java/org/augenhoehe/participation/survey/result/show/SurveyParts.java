package org.augenhoehe.participation.survey.result.show;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.ResultParts;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.augenhoehe.participation.survey.result.keep.OutcomeStore;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Ticked;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// A question and its figure, for whoever says what is to change.
@Component
class SurveyParts implements ResultParts {
    private final SurveyStore surveys;
    private final OutcomeStore outcomes;

    SurveyParts(SurveyStore surveys, OutcomeStore outcomes) {
        this.surveys = surveys;
        this.outcomes = outcomes;
    }

    @Override
    public Optional<String> find(Page page, UUID step, String part) {
        return outcomes.find(step)
                .flatMap(outcome -> surveys.find(step).flatMap(survey -> find(page, survey, outcome, part)));
    }

    private static Optional<String> find(Page page, Survey survey, Outcome outcome, String part) {
        var labels = new Labels(page::t, page.language().tag(), survey);
        return survey.questions().stream()
                .filter(question -> !question.hidden()
                        && Integer.toString(question.number()).equals(part))
                .findFirst()
                .map(question -> outcome.find(question.number())
                        .flatMap(figure -> figure(labels, question, figure))
                        .map(figure -> labels.t("survey.result.part", labels.say(question.wording()), figure))
                        .orElseGet(() -> labels.say(question.wording())));
    }

    /// What was answered most often.
    private static Optional<String> figure(Labels labels, Question question, Figure figure) {
        if (figure.parts().size() > 1) {
            return figure.parts().stream()
                    .max(Comparator.comparing(Part::people))
                    .map(most -> labels.t(
                            "survey.result.part.most",
                            labels.part(question, figure, most),
                            most.people(),
                            figure.answered()));
        }
        return figure.ticked().stream()
                .filter(one -> one.telling() == Ticked.Telling.TOLD)
                .max(Comparator.comparing(Ticked::people))
                .map(most -> labels.t(
                        "survey.result.part.most",
                        labels.item(question, most.item()),
                        most.people(),
                        figure.answered()));
    }
}
