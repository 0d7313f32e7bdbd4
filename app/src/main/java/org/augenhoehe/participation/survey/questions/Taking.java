package org.augenhoehe.participation.survey.questions;

import java.util.List;

import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.questions.Wrote.Done;
import org.augenhoehe.participation.survey.questions.Wrote.Why;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes up what others propose; whoever calls holds the survey. In other languages the words that were there stay:
/// hosts
/// see to them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Taking {
    private static final int STEPS = 5;

    private final WritingStore store;

    Taking(WritingStore store) {
        this.store = store;
    }

    public Wrote add(Survey survey, QuestionKind kind, String wording, List<String> items) {
        if (survey.questions().size() >= QuestionsBook.MOST_QUESTIONS) {
            return Wrote.refused(Why.TOO_MANY);
        }
        if (kind == QuestionKind.FILE && survey.isAnonymous()) {
            return Wrote.refused(Why.FILES);
        }
        var next = store.next(survey.step());
        var wish = kind == QuestionKind.SCALE
                ? QuestionWish.scale(wording, STEPS, items.getFirst(), items.getLast())
                : QuestionWish.plain(kind, wording, items);
        var question = Drafting.first(wish, survey.language(), next.number(), next.place());
        store.put(survey.step(), question);
        return new Done(question.id());
    }

    public Wrote reword(Survey survey, int number, String wording) {
        var question = survey.find(number).orElse(null);
        if (question == null) {
            return Wrote.refused(Why.CHANGED);
        }
        store.put(survey.step(), Drafting.again(question, wish(survey, question, wording), survey.language()));
        return new Done(question.id());
    }

    public Wrote drop(Survey survey, int number) {
        var question = survey.find(number).orElse(null);
        if (question == null) {
            return Wrote.refused(Why.CHANGED);
        }
        if (QuestionsBook.isNeeded(survey, question.id())) {
            return Wrote.refused(Why.NEEDED);
        }
        store.drop(survey.step(), question.id());
        return new Done(survey.step());
    }

    private static QuestionWish wish(Survey survey, Question question, String wording) {
        var language = survey.language();
        return new QuestionWish(
                question.kind(),
                wording,
                question.help().in(language),
                question.required(),
                lines(question.items(), language),
                lines(question.columns(), language),
                question.least(),
                question.most(),
                question.unit().in(language),
                question.low().in(language),
                question.high().in(language),
                question.isLong(),
                question.isTold());
    }

    private static List<String> lines(List<Item> items, String language) {
        return items.stream().map(item -> item.words().in(language)).toList();
    }
}
