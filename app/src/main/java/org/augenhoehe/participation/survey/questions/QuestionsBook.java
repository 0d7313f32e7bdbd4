package org.augenhoehe.participation.survey.questions;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.questions.Wrote.Done;
import org.augenhoehe.participation.survey.questions.Wrote.NotSo;
import org.augenhoehe.participation.survey.questions.Wrote.Why;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts write questions, one at a time.
@Service
public class QuestionsBook {
    public static final int MOST_QUESTIONS = 60;

    private final SurveyDoor door;
    private final WritingStore store;
    private final Doorkeeper doorkeeper;

    QuestionsBook(SurveyDoor door, WritingStore store, Doorkeeper doorkeeper) {
        this.door = door;
        this.store = store;
        this.doorkeeper = doorkeeper;
    }

    @Transactional
    public Wrote add(UUID host, UUID step, QuestionWish wish) {
        var survey = door.hold(host, step);
        if (survey.isFixed()) {
            return Wrote.refused(Why.ALREADY);
        }
        if (survey.questions().size() >= MOST_QUESTIONS) {
            return Wrote.refused(Why.TOO_MANY);
        }
        if (wish.kind() == QuestionKind.FILE && survey.isAnonymous()) {
            return Wrote.refused(Why.FILES);
        }
        var answer = ask(host, wish.words());
        if (!(answer instanceof Answer.Open)) {
            return new NotSo(answer);
        }
        var next = store.next(step);
        var question = Drafting.first(wish, survey.language(), next.number(), next.place());
        store.put(step, question);
        return new Done(question.id());
    }

    /// What is asked cannot wait for somebody to look at it. How often is not counted: a new host writes many questions
    /// in an hour, each several times, and there is an end to how many a survey has.
    private Answer ask(UUID host, String words) {
        return doorkeeper.knockUnseen(host, words, 0);
    }

    /// The kind stays.
    @Transactional
    public Wrote change(UUID host, UUID step, UUID id, QuestionWish wish) {
        var survey = door.hold(host, step);
        var before = survey.find(id).orElseThrow(NotFound::new);
        var changed = Drafting.again(before, wish, survey.language());
        var why = survey.isFixed() ? Why.ALREADY : needed(survey, before, changed);
        if (why != null) {
            return Wrote.refused(why);
        }
        var answer = ask(host, wish.words());
        if (!(answer instanceof Answer.Open)) {
            return new NotSo(answer);
        }
        store.put(step, changed);
        return new Done(id);
    }

    /// An item that leads to a later question cannot go, nor a step of a scale.
    private static @Nullable Why needed(Survey survey, Question before, Question changed) {
        var gone = new HashSet<>(Drafting.numbers(before.items()));
        gone.removeAll(Drafting.numbers(changed.items()));
        return survey.questions().stream()
                        .map(Question::condition)
                        .anyMatch(one -> one != null
                                && one.question().equals(before.id())
                                && one.items().stream().anyMatch(gone::contains))
                ? Why.NEEDED
                : null;
    }

    @Transactional
    public Wrote drop(UUID host, UUID step, UUID id) {
        var survey = door.hold(host, step);
        if (survey.isFixed()) {
            return Wrote.refused(Why.ALREADY);
        }
        if (isNeeded(survey, id)) {
            return Wrote.refused(Why.NEEDED);
        }
        store.drop(step, id);
        return new Done(step);
    }

    static boolean isNeeded(Survey survey, UUID id) {
        return survey.questions().stream()
                .map(Question::condition)
                .anyMatch(one -> one != null && one.question().equals(id));
    }

    /// @param up else down
    @Transactional
    public Wrote move(UUID host, UUID step, UUID id, boolean up) {
        var survey = door.hold(host, step);
        if (survey.isFixed()) {
            return Wrote.refused(Why.ALREADY);
        }
        var question = survey.find(id).orElseThrow(NotFound::new);
        var place = survey.questions().indexOf(question);
        var other = up ? place - 1 : place + 1;
        if (other < 0 || other >= survey.questions().size()) {
            return new Done(id);
        }
        var neighbour = survey.questions().get(other);
        if (dependsOn(up ? question : neighbour, up ? neighbour : question)) {
            return Wrote.refused(Why.BEFORE);
        }
        store.swap(step, question, neighbour);
        return new Done(id);
    }

    private static boolean dependsOn(Question question, Question earlier) {
        var condition = question.condition();
        return condition != null && condition.question().equals(earlier.id());
    }

    /// @param condition null to ask everybody
    @Transactional
    public Wrote setCondition(UUID host, UUID step, UUID id, @Nullable Condition condition) {
        var survey = door.hold(host, step);
        if (survey.isFixed()) {
            return Wrote.refused(Why.ALREADY);
        }
        var question = survey.find(id).orElseThrow(NotFound::new);
        if (condition != null && !mayLead(survey, question, condition)) {
            return Wrote.refused(Why.NO_LEAD);
        }
        store.put(step, Drafting.asked(question, condition));
        return new Done(id);
    }

    /// Only an earlier question leads to a later one, by something that can be answered to it.
    private static boolean mayLead(Survey survey, Question question, Condition condition) {
        return leads(survey, question).stream()
                .filter(one -> one.id().equals(condition.question()))
                .anyMatch(one -> one.kind().isChosen()
                        ? !condition.items().isEmpty()
                                && Drafting.numbers(one.items()).containsAll(condition.items())
                        : condition.items().isEmpty() && (condition.least() != null || condition.most() != null));
    }

    /// The earlier questions on which this one can depend.
    static List<Question> leads(Survey survey, Question question) {
        return survey.questions().stream()
                .filter(one -> one.place() < question.place() && one.kind().mayLead())
                .toList();
    }

    @Transactional
    public Wrote translate(UUID host, UUID step, Translation translation) {
        var survey = door.hold(host, step);
        if (survey.isFixed()) {
            return Wrote.refused(Why.ALREADY);
        }
        var answer = ask(host, translation.all());
        if (!(answer instanceof Answer.Open)) {
            return new NotSo(answer);
        }
        store.setIntro(step, translation.intro(survey.language(), survey.intro()));
        survey.questions().forEach(question -> store.put(step, translation.of(survey.language(), question)));
        return new Done(step);
    }
}
