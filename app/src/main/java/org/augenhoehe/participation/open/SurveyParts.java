package org.augenhoehe.participation.open;

import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.participation.open.Survey.AveragePlace;
import org.augenhoehe.participation.open.Survey.SurveyAnswer;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.augenhoehe.participation.survey.result.count.Row;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Ticked;
import org.augenhoehe.participation.survey.result.show.Labels;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.springframework.stereotype.Component;

/// The questions of a survey, in the first language of the house or the one they were written in: no answer depends on
/// who asks.
@Component("surveyPartsForPrograms")
class SurveyParts {
    private final Texts texts;
    private final Languages languages;

    SurveyParts(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    List<Survey.SurveyQuestion> of(org.augenhoehe.participation.survey.Survey survey, Outcome outcome) {
        var first = languages.first();
        var labels = new Labels((key, said) -> texts.get(first, key, said), first.tag(), survey);
        return survey.questions().stream()
                .flatMap(question -> outcome.find(question.number()).stream()
                        .map(figure -> question.hidden() ? hidden(question, figure) : told(labels, question, figure)))
                .toList();
    }

    private static Survey.SurveyQuestion hidden(Question question, Figure figure) {
        return new Survey.SurveyQuestion(
                question.number(), question.kind(), null, figure.telling(), null, null, List.of(), List.of());
    }

    private static Survey.SurveyQuestion told(Labels labels, Question question, Figure figure) {
        return new Survey.SurveyQuestion(
                question.number(),
                question.kind(),
                labels.say(question.wording()),
                figure.telling(),
                figure.isTold() ? (long) figure.asked() : null,
                figure.isTold() ? (long) figure.answered() : null,
                Stream.concat(
                                figure.rows().stream().flatMap(row -> answers(labels, question, figure, row)),
                                figure.ticked().stream().map(one -> answer(labels, question, one)))
                        .toList(),
                figure.means().stream()
                        .map(mean -> new AveragePlace(labels.item(question, mean.item()), mean.place()))
                        .toList());
    }

    private static Stream<SurveyAnswer> answers(Labels labels, Question question, Figure figure, Row row) {
        var name = row.item() == 0 ? null : labels.item(question, row.item());
        return row.parts().all().stream()
                .map(part -> new SurveyAnswer(
                        name, wordings(labels, question, figure, part), Ticked.Telling.TOLD, (long) part.people()));
    }

    private static List<String> wordings(Labels labels, Question question, Figure figure, Part part) {
        return part.keys().stream()
                .map(key -> labels.key(question, figure, key))
                .toList();
    }

    private static SurveyAnswer answer(Labels labels, Question question, Ticked one) {
        return new SurveyAnswer(
                null,
                List.of(labels.item(question, one.item())),
                one.telling(),
                one.telling() == Ticked.Telling.TOLD ? (long) one.people() : null);
    }
}
