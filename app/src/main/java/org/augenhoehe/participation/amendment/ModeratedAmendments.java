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
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What others would change may be reported as what they wrote.
@Component
class ModeratedAmendments implements Moderated {
    static final String KIND = "aenderung";

    private final AmendmentStore store;
    private final ContributionStore contributions;
    private final Undertakings undertakings;
    private final AmendmentNews news;
    private final Clock clock;

    ModeratedAmendments(
            AmendmentStore store,
            ContributionStore contributions,
            Undertakings undertakings,
            AmendmentNews news,
            Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.undertakings = undertakings;
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
                .filter(amendment -> amendment.state() != Amendment.State.WITHDRAWN)
                .toList();
        var about =
                contributions
                        .listAll(found.stream().map(Amendment::contribution).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Contribution::id, Contribution::undertaking));
        var known = undertakings.listKnown(about.values().stream().collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Amendment::id, amendment -> {
            var undertaking = Objects.requireNonNull(known.get(about.get(amendment.contribution())));
            return new org.augenhoehe.moderation.Contribution(
                    undertaking.question(),
                    amendment.wording(),
                    Contribution.path(amendment.contribution()) + "#aenderungen",
                    amendment.proposer(),
                    undertaking.concerned(),
                    undertaking.hosts(),
                    amendment.hiddenAt() != null);
        }));
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
