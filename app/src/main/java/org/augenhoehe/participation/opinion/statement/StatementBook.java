package org.augenhoehe.participation.opinion.statement;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding statements. Hosts can do so before the step opens, so that the first person finds some.
@Service
public class StatementBook {
    private final StatementStore store;
    private final StatementOnThread onThread;
    private final Undertakings undertakings;
    private final Thread thread;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Clock clock;

    StatementBook(
            StatementStore store,
            StatementOnThread onThread,
            Undertakings undertakings,
            Thread thread,
            Doorkeeper door,
            Moderation moderation,
            Clock clock) {
        this.store = store;
        this.onThread = onThread;
        this.undertakings = undertakings;
        this.thread = thread;
        this.door = door;
        this.moderation = moderation;
        this.clock = clock;
    }

    @Transactional
    public Stating state(UUID person, UUID stepId, String wording) {
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        var early = entrance == Entrance.NOT_YET && undertakings.hosts(person, step.undertaking());
        if (entrance != Entrance.OPEN && !early) {
            return new Stating.NotNow(entrance);
        }
        var answer = door.knock(person, wording);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Stating.NotSo(answer);
        }
        var id = Ids.next();
        if (!store.add(id, step, wording, person, clock.instant())) {
            return new Stating.Again();
        }
        onThread.put(store.find(id).orElseThrow());
        var held = answer instanceof Answer.Held;
        if (held) {
            store.hide(id, clock.instant());
            thread.hide(id);
            moderation.hold(ModeratedStatements.KIND, id);
        }
        return new Stating.Done(id, held);
    }
}
