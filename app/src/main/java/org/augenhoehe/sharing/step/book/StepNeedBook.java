package org.augenhoehe.sharing.step.book;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedKinds;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hosts say what a step needs. It stands on the thread behind the step, and what came of it follows.
@Component
public class StepNeedBook {
    private final StepNeedStore store;
    private final Undertakings undertakings;
    private final Thread thread;
    private final Doorkeeper door;
    private final Clock clock;

    StepNeedBook(StepNeedStore store, Undertakings undertakings, Thread thread, Doorkeeper door, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.thread = thread;
        this.door = door;
        this.clock = clock;
    }

    /// @param from when it is needed; null where any time is fine
    @Transactional
    public Brought state(
            UUID host,
            UUID stepId,
            Good good,
            String title,
            String about,
            int amount,
            @Nullable Instant from,
            @Nullable Instant until) {
        var undertaking = undertakings.findStep(stepId).map(Step::undertaking).orElseThrow(NotFound::new);
        undertakings.holdStill(undertaking);
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        if (!undertakings.hosts(host, undertaking)) {
            throw new Forbidden();
        }
        var now = clock.instant();
        if (step.isClosed() || !undertakings.isRunning(undertaking)) {
            return new Brought.Refused(Brought.Why.ENDED);
        }
        if (from != null && until != null && (!from.isBefore(until) || from.isBefore(now))) {
            return new Brought.Refused(Brought.Why.DAYS);
        }
        var answer = door.admit(host, title + "\n" + about);
        if (!(answer instanceof Answer.Open)) {
            return new Brought.Closed(answer);
        }
        var need = new StepNeed(
                Ids.next(), stepId, undertaking, good, title, about, amount, from, until, host, now, null, false);
        store.add(need);
        thread.put(node(need, true));
        thread.lead(List.of(stepId), need.id(), Leading.LED_TO);
        undertakings.noteAbout(need.id(), undertaking, host, "need_stated", "", title);
        return new Brought.Done(need.id());
    }

    /// Enough came together, or it is not needed any more.
    @Transactional
    public Brought close(UUID host, UUID id) {
        var undertaking = store.find(id).map(StepNeed::undertaking).orElseThrow(NotFound::new);
        undertakings.holdStill(undertaking);
        var need = store.hold(id);
        if (!undertakings.hosts(host, undertaking)) {
            throw new Forbidden();
        }
        if (need.closedAt() != null) {
            return new Brought.Refused(Brought.Why.MOVED);
        }
        store.close(id, clock.instant());
        thread.put(node(need, false));
        return new Brought.Done(id);
    }

    static Node node(StepNeed need, boolean open) {
        return new Node(need.id(), StepNeedKinds.NEED, need.title(), need.path(), need.undertaking(), open);
    }
}
