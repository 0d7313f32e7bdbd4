package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

/// What is said against a report about a promise can be reported. Whoever made the promise, or belongs to the
/// organisation
/// that did, does not decide about it.
@Component
class ModeratedContradictions implements Moderated {
    static final String KIND = "widerspruch-zu-zusage";

    private final ReportStore store;
    private final CommitmentStore commitments;
    private final CommitmentsInPlace place;
    private final CommitmentNews news;
    private final Clock clock;

    ModeratedContradictions(
            ReportStore store,
            CommitmentStore commitments,
            CommitmentsInPlace place,
            CommitmentNews news,
            Clock clock) {
        this.store = store;
        this.commitments = commitments;
        this.place = place;
        this.news = news;
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
        var places = place.ofReports(found.stream().map(Contradiction::report).collect(Collectors.toSet()));
        return found.stream()
                .collect(Collectors.toMap(
                        Contradiction::id,
                        one -> Objects.requireNonNull(places.get(one.report()))
                                .said(one.words(), one.author(), one.hidden())));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, true, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        var before = store.listAgainst(Set.of(thing));
        var heldFromTheStart = store.isHeldFromTheStart(thing);
        store.hide(thing, false, clock.instant());
        if (heldFromTheStart) {
            before.forEach(this::tell);
        }
    }

    private void tell(Contradiction contradiction) {
        Optional.ofNullable(
                        store.listCommitments(Set.of(contradiction.report())).get(contradiction.report()))
                .flatMap(commitments::find)
                .ifPresent(commitment -> news.contradicted(contradiction.author(), commitment));
    }
}
