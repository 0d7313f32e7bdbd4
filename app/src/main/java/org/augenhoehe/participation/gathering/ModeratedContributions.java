package org.augenhoehe.participation.gathering;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Every contribution may be reported. Who answers for the undertaking, as its host or as one of an organisation it
/// concerns, does not decide about it.
@Component
class ModeratedContributions implements Moderated {
    static final String KIND = "beitrag";

    private final ContributionStore store;
    private final Undertakings undertakings;
    private final SaidInPlace places;
    private final Answers answers;
    private final ContributionFindability findability;
    private final Clock clock;

    ModeratedContributions(
            ContributionStore store,
            Undertakings undertakings,
            SaidInPlace places,
            Answers answers,
            ContributionFindability findability,
            Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.places = places;
        this.answers = answers;
        this.findability = findability;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "gathering.moderated";
    }

    @Override
    public Map<UUID, org.augenhoehe.moderation.Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listAll(things).stream()
                .filter(one -> !one.isWithdrawn())
                .map(one -> new Said(one.id(), one.undertaking(), text(one), one.path(), one.author(), one.isHidden()))
                .toList());
    }

    /// A voice without words is listened to where it stands.
    private static String text(Contribution contribution) {
        var text = Stream.of(contribution.wording(), contribution.pictureDescription())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? "…" : text;
    }

    @Override
    public void hide(UUID thing) {
        store.find(thing).filter(found -> !found.isWithdrawn()).ifPresent(contribution -> {
            undertakings.holdStill(contribution.undertaking());
            store.hide(thing, clock.instant());
            // Nobody reads any more what others went into: they are owed an answer of their own.
            answers.oweAgain(thing);
            findability.hide(contribution);
        });
    }

    @Override
    public void showAgain(UUID thing) {
        store.find(thing).filter(found -> !found.isWithdrawn()).ifPresent(contribution -> {
            undertakings.holdStill(contribution.undertaking());
            store.hide(thing, null);
            findability.showAgain(contribution);
        });
    }
}
