package org.augenhoehe.participation.review.paper;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.ReadyQuestion;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.Designed.Done;
import org.augenhoehe.participation.review.paper.Designed.NotSo;
import org.augenhoehe.participation.review.paper.Designed.Why;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts write up what is asked, and fix it. From then on it stays; people may answer.
@Service
public class ReviewPaperBook {
    static final int MOST_QUESTIONS = 30;

    /// The database holds it as well.
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(24);

    private final StepDoor steps;
    private final Undertakings undertakings;
    private final ReviewPaperStore store;
    private final QuestionStore questions;
    private final Doorkeeper doorkeeper;
    private final Marks marks;
    private final Thread thread;
    private final ReviewNews news;
    private final AuditLog audit;
    private final Clock clock;

    ReviewPaperBook(
            StepDoor steps,
            Undertakings undertakings,
            ReviewPaperStore store,
            QuestionStore questions,
            Doorkeeper doorkeeper,
            Marks marks,
            Thread thread,
            ReviewNews news,
            AuditLog audit,
            Clock clock) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.store = store;
        this.questions = questions;
        this.doorkeeper = doorkeeper;
        this.marks = marks;
        this.thread = thread;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Designed setAnonymous(UUID host, UUID step, boolean anonymous, String seen) {
        var paper = draft(host, step);
        if (paper.isFixed()) {
            return Designed.refused(Why.ALREADY);
        }
        if (paper.isAnother(seen)) {
            return Designed.refused(Why.CHANGED);
        }
        store.setAnonymous(step, anonymous);
        return new Done();
    }

    @Transactional
    public Designed add(UUID host, UUID step, QuestionWish wish) {
        var paper = draft(host, step);
        if (paper.isFixed()) {
            return Designed.refused(Why.ALREADY);
        }
        if (paper.questions().size() >= MOST_QUESTIONS) {
            return Designed.refused(Why.TOO_MANY);
        }
        // What is asked cannot wait for somebody to look at it.
        var answer = doorkeeper.admit(host, wish.words());
        if (!(answer instanceof Answer.Open)) {
            return new NotSo(answer);
        }
        return questions.add(Ids.next(), step, wish, null) ? new Done() : Designed.refused(Why.KNOWN);
    }

    @Transactional
    public Designed addReady(UUID host, UUID step, Collection<ReadyQuestion> ready) {
        var paper = draft(host, step);
        if (paper.isFixed()) {
            return Designed.refused(Why.ALREADY);
        }
        if (paper.questions().size() + ready.size() > MOST_QUESTIONS) {
            return Designed.refused(Why.TOO_MANY);
        }
        ready.forEach(one -> addReady(step, one));
        return new Done();
    }

    private void addReady(UUID step, ReadyQuestion ready) {
        questions.add(Ids.next(), step, new QuestionWish(ready.kind(), ready.sphere(), "", List.of(), null), ready);
    }

    @Transactional
    public Designed drop(UUID host, UUID step, UUID question) {
        if (draft(host, step).isFixed()) {
            return Designed.refused(Why.ALREADY);
        }
        questions.drop(step, question);
        return new Done();
    }

    /// Leads what the questions came from to the step, and tells everybody who may answer.
    @Transactional
    public Designed fix(UUID host, UUID stepId, String seen) {
        var paper = draft(host, stepId);
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var why = why(step, paper, seen);
        if (why != null) {
            return Designed.refused(why);
        }
        store.fix(stepId, clock.instant());
        marks.begin(stepId);
        var sources = paper.questions().stream()
                .flatMap(question -> Stream.ofNullable(question.source()))
                .toList();
        if (!sources.isEmpty()) {
            thread.lead(sources, stepId, Leading.REVIEWED_IN);
        }
        news.begun(step, host);
        undertakings.note(
                step.undertaking(),
                host,
                paper.anonymous() ? "review_fixed_anonymous" : "review_fixed_named",
                "",
                step.question(),
                Integer.toString(paper.questions().size()));
        return new Done();
    }

    private @Nullable Why why(Step step, ReviewPaper paper, String seen) {
        if (paper.isFixed()) {
            return Why.ALREADY;
        }
        if (paper.isAnother(seen)) {
            return Why.CHANGED;
        }
        if (step.isClosed() || step.waitsForAnswers(clock.instant())) {
            return Why.TOO_LATE;
        }
        if (step.closesAt().isBefore(clock.instant().plus(TIME_TO_ANSWER))) {
            return Why.TOO_SHORT;
        }
        return paper.questions().stream().allMatch(Question::hidden) ? Why.NO_QUESTIONS : null;
    }

    /// The questions as they are, begun where nobody has begun them. Two hosts wait for each other.
    private ReviewPaper draft(UUID host, UUID stepId) {
        var step = steps.get(stepId, ReviewPaper.METHOD);
        undertakings.hold(step, host);
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        store.begin(stepId);
        store.hold(stepId);
        var paper = store.find(stepId).orElseThrow(NotFound::new);
        if (paper.isFixed()) {
            audit.add(host, "evaluation.change_refused", stepId, "");
        }
        return paper;
    }
}
