package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component
class ModeratedContradictions implements Moderated {
    static final String KIND = "widerspruch-zu-zusage";

    private final ReportStore store;
    private final CommitmentStore commitments;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedContradictions(ReportStore store, CommitmentStore commitments, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.commitments = commitments;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "commitments.contradiction.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAgainst(things);
        var of = store.listCommitments(found.stream().map(Contradiction::report).collect(Collectors.toSet()));
        var promised = commitments.list(of.values()).stream()
                .collect(Collectors.toMap(Commitment::id, commitment -> commitment));
        var known = undertakings.listKnown(
                promised.values().stream().map(Commitment::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Contradiction::id, one -> {
            var commitment = Objects.requireNonNull(promised.get(of.get(one.report())));
            return contribution(one, commitment, Objects.requireNonNull(known.get(commitment.undertaking())));
        }));
    }

    /// Whoever made the promise, or belongs to the organisation that did, does not decide what is said against it.
    private static Contribution contribution(
            Contradiction contradiction, Commitment commitment, Undertakings.Known undertaking) {
        var hosts = new HashSet<>(undertaking.hosts());
        if (commitment.owner() != null) {
            hosts.add(commitment.owner());
        }
        return new Contribution(
                commitment.wording(),
                contradiction.words(),
                commitment.path(),
                contradiction.author(),
                commitment.organisation(),
                hosts);
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, true, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, false, clock.instant());
    }
}
