package org.augenhoehe.participation.amendment;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What others would change may be reported as what they wrote.
@Component
class ModeratedAmendments implements Moderated {
    static final String KIND = "aenderung";

    private final AmendmentStore store;
    private final ContributionStore contributions;
    private final SaidInPlace places;
    private final AmendmentNews news;
    private final Clock clock;

    ModeratedAmendments(
            AmendmentStore store,
            ContributionStore contributions,
            SaidInPlace places,
            AmendmentNews news,
            Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.places = places;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "gathering.amendment.moderated";
    }

    @Override
    public Map<UUID, org.augenhoehe.moderation.Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things).stream()
                .filter(one -> one.state() != Amendment.State.WITHDRAWN)
                .toList();
        var about =
                contributions
                        .listAll(found.stream().map(Amendment::contribution).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Contribution::id, Contribution::undertaking));
        return places.inUndertakings(found.stream()
                .map(one -> new Said(
                        one.id(),
                        Objects.requireNonNull(about.get(one.contribution())),
                        one.wording(),
                        Contribution.path(one.contribution()) + "#aenderungen",
                        one.proposer(),
                        one.hiddenAt() != null))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        var before = store.find(thing);
        store.hide(thing, null);
        before.filter(Amendment::isHeldFromTheStart).ifPresent(news::proposed);
    }
}
