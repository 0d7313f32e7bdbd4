package org.augenhoehe.participation.survey.result.keep;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Sheets;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.result.count.Counting;
import org.augenhoehe.participation.survey.result.count.Crossing;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts a survey that is over, once. A few seconds where tens of thousands answered.
@Service("surveyOutcomeBook")
public class OutcomeBook {
    private final SurveyStore surveys;
    private final Sheets sheets;
    private final OutcomeStore outcomes;
    private final SpokenStore spoken;
    private final Clock clock;

    OutcomeBook(SurveyStore surveys, Sheets sheets, OutcomeStore outcomes, SpokenStore spoken, Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.outcomes = outcomes;
        this.spoken = spoken;
        this.clock = clock;
    }

    @Transactional
    public void count(UUID step) {
        surveys.find(step).filter(Survey::isClosed).ifPresent(this::count);
    }

    private void count(Survey survey) {
        if (outcomes.find(survey.step()).isPresent()) {
            return;
        }
        var all = sheets.list(survey);
        var outcome = Counting.count(survey, all);
        if (outcomes.add(survey.step(), outcome, clock.instant())) {
            outcomes.add(survey.step(), Crossing.count(outcome, all));
            survey.questions().stream()
                    .filter(question -> tellsWords(survey, question, outcome))
                    .forEach(question -> spoken.takeOver(survey.step(), question.number()));
        }
    }

    private static boolean tellsWords(Survey survey, Question question, Outcome outcome) {
        return question.kind() == QuestionKind.TEXT
                && Reading.isRead(survey, question)
                && outcome.find(question.number()).filter(Figure::isTold).isPresent();
    }
}
