package org.augenhoehe.participation.survey.propose;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.propose.Proposed.Done;
import org.augenhoehe.participation.survey.propose.Proposed.NotSo;
import org.augenhoehe.participation.survey.propose.Proposed.NotWritten;
import org.augenhoehe.participation.survey.propose.Proposed.Why;
import org.augenhoehe.participation.survey.questions.SurveyDoor;
import org.augenhoehe.participation.survey.questions.Taking;
import org.augenhoehe.participation.survey.questions.Wrote;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Proposing changes, and answering them. What is taken up changes the questions in the same transaction.
@Service("surveyProposalBook")
public class ProposalBook {
    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final ProposalStore store;
    private final Taking taking;
    private final Undertakings undertakings;
    private final Doorkeeper doorkeeper;
    private final Moderation moderation;
    private final ProposalNews news;
    private final Clock clock;

    ProposalBook(
            SurveyDoor door,
            SurveyStore surveys,
            ProposalStore store,
            Taking taking,
            Undertakings undertakings,
            Doorkeeper doorkeeper,
            Moderation moderation,
            ProposalNews news,
            Clock clock) {
        this.door = door;
        this.surveys = surveys;
        this.store = store;
        this.taking = taking;
        this.undertakings = undertakings;
        this.doorkeeper = doorkeeper;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Proposed propose(UUID person, UUID stepId, ProposalWish wish) {
        var step = door.get(stepId);
        undertakings.hold(step, person);
        if (!undertakings.takesPart(person, step.undertaking())) {
            return Proposed.refused(Why.NOT_PARTICIPANT);
        }
        var survey = surveys.find(stepId).orElse(null);
        var why = why(survey);
        if (why != null || survey == null) {
            return Proposed.refused(why == null ? Why.TOO_EARLY : why);
        }
        var about = wish.question() == null
                ? null
                : survey.find(wish.question()).filter(one -> !one.hidden()).orElse(null);
        if (wish.question() != null && about == null) {
            return Proposed.refused(Why.GONE);
        }
        var answer = doorkeeper.knock(person, wish.words());
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new NotSo(answer);
        }
        var id = Ids.next();
        store.add(id, stepId, wish, before(survey, about), person, clock.instant());
        var held = answer instanceof Answer.Held;
        if (held) {
            store.hide(id, clock.instant());
            moderation.hold(ModeratedProposals.KIND, id);
        }
        return new Done(id, held);
    }

    private static @Nullable Why why(@Nullable Survey survey) {
        if (survey == null || !survey.isLaidOut()) {
            return Why.TOO_EARLY;
        }
        return survey.isFixed() ? Why.FIXED : null;
    }

    private static String before(Survey survey, @Nullable Question about) {
        return about == null ? "" : about.wording().spoken(survey.languages()).words();
    }

    /// Whoever proposed it takes it back.
    @Transactional
    public Proposed withdraw(UUID person, UUID stepId, UUID id) {
        undertakings.hold(door.get(stepId), person);
        var proposal = get(stepId, id);
        if (!person.equals(proposal.author())) {
            throw new NotFound();
        }
        if (!proposal.isOpen()) {
            return Proposed.refused(Why.ANSWERED);
        }
        store.withdraw(id, clock.instant());
        return new Done(id, false);
    }

    /// A host says what comes of it, and why.
    @Transactional
    public Proposed answer(UUID host, UUID stepId, UUID id, boolean taken, String reason) {
        var survey = door.hold(host, stepId);
        if (survey.isFixed()) {
            return Proposed.refused(Why.FIXED);
        }
        var proposal = get(stepId, id);
        if (!proposal.isOpen()) {
            return Proposed.refused(Why.ANSWERED);
        }
        var answer = doorkeeper.admit(host, reason);
        if (!(answer instanceof Answer.Open)) {
            return new NotSo(answer);
        }
        store.answer(id, taken, reason, host, clock.instant());
        if (taken) {
            var wrote = take(survey, proposal);
            if (!(wrote instanceof Wrote.Done)) {
                // It stays without an answer: both are written, or neither.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new NotWritten(wrote);
            }
        }
        news.answered(door.get(stepId), proposal);
        return new Done(id, false);
    }

    private Wrote take(Survey survey, Proposal proposal) {
        return switch (proposal.kind()) {
            case NEW ->
                taking.add(
                        survey, Objects.requireNonNull(proposal.questionKind()), proposal.wording(), proposal.items());
            case REWORD -> taking.reword(survey, Objects.requireNonNull(proposal.question()), proposal.wording());
            case DROP -> taking.drop(survey, Objects.requireNonNull(proposal.question()));
        };
    }

    private Proposal get(UUID step, UUID id) {
        return store.find(id)
                .filter(one -> one.step().equals(step) && !one.hidden())
                .orElseThrow(NotFound::new);
    }
}
