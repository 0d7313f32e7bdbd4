package org.augenhoehe.sharing.mediation.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.people.Organisations;
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
        var said = words.listOutcomes(things).stream()
                .map(one -> new SaidInDispute(one.id(), one.dispute(), one.words(), one.proposedBy(), one.hidden()))
                .toList();
        return SaidInDispute.contributions(said, disputes);
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
