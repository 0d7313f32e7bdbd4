package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What was promised can be reported like anything else that people write.
@Component
class ModeratedCommitments implements Moderated {
    static final String KIND = "zusage";

    private final CommitmentStore store;
    private final ReportStore reports;
    private final Undertakings undertakings;
    private final Thread thread;
    private final CommitmentNews news;
    private final Clock clock;

    ModeratedCommitments(
            CommitmentStore store,
            ReportStore reports,
            Undertakings undertakings,
            Thread thread,
            CommitmentNews news,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.undertakings = undertakings;
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
        var found = store.list(things);
        var known = undertakings.listKnown(
                found.stream().map(Commitment::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Commitment::id, one -> {
            var undertaking = Objects.requireNonNull(known.get(one.undertaking()));
            return new Contribution(
                    undertaking.question(),
                    one.wording(),
                    one.path(),
                    one.maker(),
                    subjects(one, undertaking),
                    others(one, undertaking),
                    one.hidden());
        }));
    }

    /// The organisations the undertaking concerns, and the one that promises.
    static Set<UUID> subjects(Commitment commitment, Undertakings.Known undertaking) {
        var organisations = new HashSet<>(undertaking.concerned());
        if (commitment.organisation() != null) {
            organisations.add(commitment.organisation());
        }
        return organisations;
    }

    /// Whoever hosts, and whoever promises or is asked to.
    static Set<UUID> others(Commitment commitment, Undertakings.Known undertaking) {
        var people = new HashSet<>(undertaking.hosts());
        if (commitment.owner() != null) {
            people.add(commitment.owner());
        }
        return people;
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
