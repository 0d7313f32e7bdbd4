package org.augenhoehe.participation.gathering;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every contribution may be reported. Who answers for the undertaking, as its host or as one of an organisation it
/// concerns, does not decide about it.
@Component
class ModeratedContributions implements Moderated {
    static final String KIND = "beitrag";

    private final ContributionStore store;
    private final Undertakings undertakings;
    private final Answers answers;
    private final ContributionFindability findability;
    private final Clock clock;

    ModeratedContributions(
            ContributionStore store,
            Undertakings undertakings,
            Answers answers,
            ContributionFindability findability,
            Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
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
        var found = store.listAll(things).stream()
                .filter(contribution -> !contribution.isWithdrawn())
                .toList();
        var known = undertakings.listKnown(
                found.stream().map(Contribution::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .collect(Collectors.toMap(
                        Contribution::id, contribution -> about(contribution, known.get(contribution.undertaking()))));
    }

    private static org.augenhoehe.moderation.Contribution about(
            Contribution contribution, Undertakings.@Nullable Known undertaking) {
        return new org.augenhoehe.moderation.Contribution(
                undertaking == null ? contribution.title("") : undertaking.question(),
                text(contribution),
                contribution.path(),
                contribution.author(),
                undertaking == null ? Set.of() : undertaking.concerned(),
                undertaking == null ? Set.of() : undertaking.hosts(),
                contribution.isHidden());
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
