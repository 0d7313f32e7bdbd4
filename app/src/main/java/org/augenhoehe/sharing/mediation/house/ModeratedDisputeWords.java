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
import org.augenhoehe.sharing.mediation.Side;
import org.augenhoehe.sharing.mediation.desk.Mediators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is said at the desk is read by three; each of them may report a word, and only that word is then read by
/// somebody else. Whoever mediates, or is on a side, decides nothing about it.
@Component
class ModeratedDisputeWords implements Moderated {
    private final DisputeWordStore words;
    private final DisputeStore disputes;
    private final Mediators mediators;
    private final Organisations organisations;
    private final Clock clock;

    ModeratedDisputeWords(
            DisputeWordStore words,
            DisputeStore disputes,
            Mediators mediators,
            Organisations organisations,
            Clock clock) {
        this.words = words;
        this.disputes = disputes;
        this.mediators = mediators;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "wort-der-schlichtung";
    }

    @Override
    public String textKey() {
        return "sharing.mediation.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var said = words.listAll(things).stream()
                .map(one -> new SaidInDispute(one.id(), one.dispute(), one.words(), one.writer(), one.hidden()))
                .toList();
        return SaidInDispute.contributions(said, disputes);
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null
                && words.listAll(Set.of(thing)).stream()
                        .flatMap(one -> disputes.find(one.dispute()).stream())
                        .anyMatch(one -> {
                            var side = one.side(person, organisations.listSpokenForBy(person));
                            return side != null && (side != Side.MEDIATOR || mediators.mediates(person, one));
                        });
    }

    @Override
    public void hide(UUID thing) {
        words.hideWord(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        words.hideWord(thing, null);
    }
}
