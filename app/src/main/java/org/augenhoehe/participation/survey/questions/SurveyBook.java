package org.augenhoehe.participation.survey.questions;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.propose.ProposalStore;
import org.augenhoehe.participation.survey.questions.Wrote.Done;
import org.augenhoehe.participation.survey.questions.Wrote.Why;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a survey is as a whole: with names or without, in which languages; laid out, and fixed. From then on it stays;
/// people may answer.
@Service
public class SurveyBook {
    private final SurveyDoor door;
    private final WritingStore store;
    private final ProposalStore proposals;
    private final Undertakings undertakings;
    private final Doorkeeper doorkeeper;
    private final SurveyNews news;
    private final Clock clock;

    SurveyBook(
            SurveyDoor door,
            WritingStore store,
            ProposalStore proposals,
            Undertakings undertakings,
            Doorkeeper doorkeeper,
            SurveyNews news,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.proposals = proposals;
        this.undertakings = undertakings;
        this.doorkeeper = doorkeeper;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Wrote set(UUID host, UUID step, SurveyWish wish) {
        var survey = door.hold(host, step);
        if (survey.isFixed()) {
            return Wrote.refused(Why.ALREADY);
        }
        if (survey.isAnother(wish.seen())) {
            return Wrote.refused(Why.CHANGED);
        }
        var changed = wish.of(survey);
        if (changed.isAnonymous() && survey.takesFiles()) {
            return Wrote.refused(Why.FILES);
        }
        var answer = doorkeeper.admit(host, wish.intro());
        if (!(answer instanceof Answer.Open)) {
            return new Wrote.NotSo(answer);
        }
        store.set(changed);
        return new Done(step);
    }

    /// From now on those who take part read the questions and propose changes.
    @Transactional
    public Wrote layOut(UUID host, UUID stepId, String seen) {
        var survey = door.hold(host, stepId);
        var step = door.get(stepId);
        var why = why(step, survey, seen);
        if (why != null) {
            return Wrote.refused(why);
        }
        if (!survey.isLaidOut()) {
            store.layOut(stepId, clock.instant());
            news.laidOut(step, host);
            note(step, host, "survey_laid_out", survey);
        }
        return new Done(stepId);
    }

    /// From now on nothing changes any more, and people answer.
    @Transactional
    public Wrote fix(UUID host, UUID stepId, String seen) {
        var survey = door.hold(host, stepId);
        var step = door.get(stepId);
        var why = why(step, survey, seen);
        if (why == null && proposals.countOpen(stepId) > 0) {
            why = Why.OPEN_PROPOSALS;
        }
        if (why != null) {
            return Wrote.refused(why);
        }
        store.fix(stepId, clock.instant());
        news.fixed(step, host);
        note(step, host, "survey_fixed_" + survey.privacy(), survey);
        return new Done(stepId);
    }

    private void note(Step step, UUID host, String act, Survey survey) {
        undertakings.note(step.undertaking(), host, act, "", step.question(), Long.toString(count(survey)));
    }

    private @Nullable Why why(Step step, Survey survey, String seen) {
        if (survey.isFixed()) {
            return Why.ALREADY;
        }
        if (survey.isAnother(seen)) {
            return Why.CHANGED;
        }
        if (step.isClosed() || step.waitsForAnswers(clock.instant())) {
            return Why.TOO_LATE;
        }
        return count(survey) == 0 ? Why.NO_QUESTIONS : null;
    }

    /// What moderation hid is not asked.
    private static long count(Survey survey) {
        return survey.questions().stream()
                .filter(question -> question.kind().isAnswered() && !question.hidden())
                .map(Question::id)
                .count();
    }
}
