package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.commitments.CommitmentsInPlace.InPlace;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;

/// What was promised can be reported like anything else that people write.
@Component
class ModeratedCommitments implements Moderated {
    static final String KIND = "zusage";

    private final CommitmentStore store;
    private final ReportStore reports;
    private final CommitmentsInPlace place;
    private final Thread thread;
    private final CommitmentNews news;
    private final Clock clock;

    ModeratedCommitments(
            CommitmentStore store,
            ReportStore reports,
            CommitmentsInPlace place,
            Thread thread,
            CommitmentNews news,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.place = place;
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
        return place.of(things).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> contribution(entry.getValue())));
    }

    private static Contribution contribution(InPlace promised) {
        var commitment = promised.commitment();
        return new Contribution(
                promised.undertaking().question(),
                commitment.wording(),
                commitment.path(),
                commitment.maker(),
                promised.subjects(),
                promised.others(),
                commitment.hidden());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, true, clock.instant());
        thread.hide(thing);
        reports.findLast(thing).ifPresent(last -> thread.hide(last.id()));
    }

    @Override
    public void showAgain(UUID thing) {
        var heldFromTheStart = store.isHeldFromTheStart(thing);
        store.hide(thing, false, clock.instant());
        thread.showAgain(thing);
        reports.findLast(thing)
                .filter(last -> last.state() == CommitmentState.KEPT)
                .ifPresent(last -> thread.showAgain(last.id()));
        if (heldFromTheStart) {
            store.find(thing).ifPresent(let -> news.made(null, let));
        }
    }
}
