package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Promises;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.NewsKinds;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Leads;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.augenhoehe.undertakings.plan.Planned.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Planning steps, moving them, dropping them, closing them.
@Service
public class StepBook {
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final ParticipantStore people;
    private final Leads leads;
    private final StepStore store;
    private final Methods methods;
    private final StepsOnThread onThread;
    private final Doorkeeper door;
    private final History history;
    private final Notices notices;
    private final AuditLog audit;
    private final List<Promises> promises;
    private final Clock clock;

    StepBook(
            UndertakingStore undertakings,
            Participants participants,
            ParticipantStore people,
            Leads leads,
            StepStore store,
            Methods methods,
            StepsOnThread onThread,
            Doorkeeper door,
            History history,
            Notices notices,
            AuditLog audit,
            List<Promises> promises,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.people = people;
        this.leads = leads;
        this.store = store;
        this.methods = methods;
        this.onThread = onThread;
        this.door = door;
        this.history = history;
        this.notices = notices;
        this.audit = audit;
        this.promises = promises;
        this.clock = clock;
    }

    @Transactional
    public Planned plan(UUID host, UUID id, Wish wish) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        var answer = door.admit(host, wish.question() + "\n" + wish.whatHappens());
        return answer instanceof Answer.Open ? planAdmitted(host, id, wish) : new Planned.Closed(answer);
    }

    /// The same where the words came in already.
    @Transactional
    public Planned planAdmitted(UUID host, UUID id, Wish wish) {
        var undertaking = undertakings.hold(id);
        participants.requireHost(host, id);
        var step = step(undertaking, wish);
        var why = why(undertaking, step);
        if (why != null) {
            return new Planned.Refused(why);
        }
        store.add(step);
        onThread.put(step);
        if (step.phase() == Phase.EVALUATE) {
            onThread.review(step, wish.reviewed());
        }
        history.note(id, host, "step_planned", "", step.question());
        notices.tell(
                people.listPeople(id).stream().filter(one -> !one.equals(host)).toList(),
                NewsKinds.STEP_PLANNED,
                undertaking.home());
        return new Planned.Done(step.id());
    }

    private Step step(Undertaking undertaking, Wish wish) {
        var now = clock.instant();
        var opens = wish.firstDay().atStartOfDay(Step.ZONE).toInstant();
        return new Step(
                Ids.next(),
                undertaking.id(),
                undertaking.round(),
                wish.phase(),
                wish.method(),
                wish.question(),
                wish.whatHappens(),
                wish.audience(),
                opens.isBefore(now) ? now : opens,
                endOf(wish.lastDay()),
                wish.answersUntil(),
                wish.answersUntil(),
                null,
                null);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Step.ZONE).toInstant();
    }

    private @Nullable Why why(Undertaking undertaking, Step step) {
        if (undertaking.state().isOver()) {
            return Why.OVER;
        }
        var method = methods.find(step.method()).orElseThrow(NotFound::new);
        if (method.decides() && undertaking.goal() == null) {
            return Why.NO_GOAL;
        }
        if (method.decides() && !leads.of(undertaking).mayDecide()) {
            return Why.ONLY_GATHERS;
        }
        return daysMakeSense(step.opensAt(), step.closesAt(), step.answersUntil()) ? null : Why.DAYS;
    }

    private static boolean daysMakeSense(Instant opens, Instant closes, LocalDate answersUntil) {
        var lastDay = LocalDate.ofInstant(closes.minusSeconds(1), Step.ZONE);
        return closes.isAfter(opens)
                && !answersUntil.isBefore(lastDay)
                && answersUntil.isBefore(LocalDate.ofInstant(opens, Step.ZONE).plusYears(2));
    }

    /// Gives more or less time, with a reason that everybody reads. What people have begun to decide is not touched.
    @Transactional
    Planned move(UUID host, UUID id, UUID stepId, LocalDate lastDay, LocalDate answersUntil, String reason) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        var old = get(id, stepId);
        var now = clock.instant();
        if (old.isClosed()) {
            return new Planned.Refused(Why.CLOSED);
        }
        if (methods.decides(old) && !old.isPlanned(now)) {
            return new Planned.Refused(voteRuns(host, stepId, reason));
        }
        if (old.isLate(now)) {
            return new Planned.Refused(Why.LATE);
        }
        var closes = endOf(lastDay);
        if (closes.isBefore(now) || !daysMakeSense(old.opensAt(), closes, answersUntil)) {
            return new Planned.Refused(Why.DAYS);
        }
        if (!old.isPlanned(now) && closes.isBefore(old.closesAt())) {
            return new Planned.Refused(Why.SHORTER);
        }
        // An earlier promise is one, too.
        var promised =
                old.isPlanned(now) || answersUntil.isBefore(old.promisedUntil()) ? answersUntil : old.promisedUntil();
        var answer = door.admit(host, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Planned.Closed(answer);
        }
        store.setTimes(stepId, closes, answersUntil, promised);
        history.note(id, host, "step_moved", reason, old.question(), lastDay.toString(), answersUntil.toString());
        return new Planned.Done(stepId);
    }

    /// Only before it opens: afterwards somebody may have brought something in.
    @Transactional
    Planned drop(UUID host, UUID id, UUID stepId, String reason) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        var old = get(id, stepId);
        if (!old.isPlanned(clock.instant())) {
            return new Planned.Refused(methods.decides(old) ? voteRuns(host, stepId, reason) : Why.HAS_BEGUN);
        }
        var answer = door.admit(host, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Planned.Closed(answer);
        }
        store.delete(stepId);
        onThread.withdraw(stepId);
        history.note(id, host, "step_dropped", reason, old.question());
        return new Planned.Done(stepId);
    }

    /// Ends a step with its result, once every contribution has an answer.
    @Transactional
    public Closed close(UUID host, UUID id, UUID stepId) {
        var undertaking = undertakings.hold(id);
        participants.requireHost(host, id);
        var step = get(id, stepId);
        var method = methods.find(step.method()).orElse(null);
        if (step.isClosed()) {
            return new Closed.Already();
        }
        if (method == null) {
            return new Closed.NoMethod();
        }
        if (!undertaking.isRunning()) {
            return new Closed.Rests();
        }
        if (!step.waitsForAnswers(clock.instant())) {
            if (method.decides() && !step.isPlanned(clock.instant())) {
                voteRuns(host, stepId, "");
                return new Closed.VoteRuns(step.lastDay());
            }
            return new Closed.StillOpen(step.lastDay());
        }
        if (method.decides()
                && (undertaking.goal() == null || !leads.of(undertaking).mayDecide())) {
            return new Closed.MayNotDecide();
        }
        var owed = methods.tally(step).owed();
        if (owed > 0) {
            return new Closed.Owes(owed);
        }
        var result = method.close(step);
        store.close(stepId, result, clock.instant());
        onThread.putResult(step, result);
        history.note(id, host, "step_closed", "", step.question(), result);
        notices.tell(people.listPeople(id), NewsKinds.STEP_CLOSED, undertaking.home());
        promises.forEach(room -> room.stepEnded(step, host));
        return new Closed.Done(result);
    }

    /// That a host tried to end, move or drop a vote that others rely on is taken down.
    private Why voteRuns(UUID host, UUID step, String reason) {
        audit.add(host, "vote.end_refused", step, reason);
        return Why.VOTE_RUNS;
    }

    private Step get(UUID undertaking, UUID step) {
        var found = store.get(step);
        if (!found.undertaking().equals(undertaking)) {
            throw new NotFound();
        }
        return found;
    }
}
