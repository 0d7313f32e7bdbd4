package org.augenhoehe.sharing.mediation.house;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.DisputeOutcome;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.DisputeWordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Words that would end a conflict: each of the three who read them may report them.
@Component
class ModeratedDisputeOutcomes implements Moderated {
    private final DisputeWordStore words;
    private final DisputeStore disputes;
    private final Organisations organisations;
    private final Clock clock;

    ModeratedDisputeOutcomes(DisputeWordStore words, DisputeStore disputes, Organisations organisations, Clock clock) {
        this.words = words;
        this.disputes = disputes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "vorschlag-der-schlichtung";
    }

    @Override
    public String textKey() {
        return "sharing.mediation.moderated.outcome";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var said = words.listOutcomes(things);
        var about = disputes.listAll(said.stream().map(DisputeOutcome::dispute).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Dispute::id, Function.identity()));
        return said.stream().collect(Collectors.toMap(DisputeOutcome::id, one -> {
            var dispute = Objects.requireNonNull(about.get(one.dispute()));
            return new Contribution(
                    "…",
                    one.words(),
                    dispute.path(),
                    one.proposedBy(),
                    all(dispute.organisation(), dispute.otherOrganisation()),
                    all(dispute.person(), dispute.otherPerson(), dispute.mediator()),
                    one.hidden());
        }));
    }

    private static Set<UUID> all(@Nullable UUID... some) {
        return Stream.of(some).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null
                && words.listOutcomes(Set.of(thing)).stream()
                        .flatMap(one -> disputes.find(one.dispute()).stream())
                        .anyMatch(one -> one.side(person, organisations.listSpokenForBy(person)) != null);
    }

    @Override
    public void hide(UUID thing) {
        words.hideOutcome(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        words.hideOutcome(thing, null);
    }
}
