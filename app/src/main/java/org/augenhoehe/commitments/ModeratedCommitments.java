package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;

/// What was promised can be reported like anything else that people write.
@Component
class ModeratedCommitments implements Moderated {
    static final String KIND = "zusage";

    private final CommitmentStore store;
    private final Thread thread;
    private final CommitmentNews news;
    private final Clock clock;

    ModeratedCommitments(CommitmentStore store, Thread thread, CommitmentNews news, Clock clock) {
        this.store = store;
        this.thread = thread;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "commitments.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.list(things).stream()
                .collect(Collectors.toMap(
                        Commitment::id,
                        one -> new Contribution("", one.wording(), one.path(), one.owner(), one.organisation())));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, true, clock.instant());
        thread.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        var heldFromTheStart = store.isHeldFromTheStart(thing);
        store.hide(thing, false, clock.instant());
        thread.showAgain(thing);
        if (heldFromTheStart) {
            store.find(thing).ifPresent(let -> news.made(null, let));
        }
    }
}
