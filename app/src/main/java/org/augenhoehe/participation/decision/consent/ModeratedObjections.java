package org.augenhoehe.participation.decision.consent;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// Objections and concerns can be reported. Moderation hides words, never a voice: a hidden objection stands.
@Component
class ModeratedObjections implements Moderated {
    static final String KIND = "einwand";

    private final HearingStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedObjections(HearingStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "decision.objection.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        // In a secret consent nobody knows the author, not even moderation.
        return places.inSteps(store.find(things).stream()
                .map(one -> new Said(
                        one.id(), one.step(), one.reason(), Paper.path(one.step()), one.person(), one.hidden()))
                .toList());
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
