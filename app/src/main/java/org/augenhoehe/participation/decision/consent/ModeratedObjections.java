package org.augenhoehe.participation.decision.consent;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Objections and concerns can be reported. Moderation hides words, never a voice: a hidden objection stands.
@Component
class ModeratedObjections implements Moderated {
    static final String KIND = "einwand";

    private final HearingStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedObjections(HearingStore store, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
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
        var found = store.find(things);
        var steps = undertakings.listSteps(
                found.stream().map(HearingStore.Found::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> steps.containsKey(one.step()))
                .collect(Collectors.toMap(HearingStore.Found::id, one -> contribution(one, steps, known)));
    }

    /// In a secret consent nobody knows the author, not even moderation.
    private static Contribution contribution(
            HearingStore.Found found, Map<UUID, Step> steps, Map<UUID, Undertakings.Known> known) {
        var step = Objects.requireNonNull(steps.get(found.step()));
        var undertaking = known.get(step.undertaking());
        return new Contribution(
                step.question(),
                found.reason(),
                Paper.path(step.id()),
                found.person(),
                undertaking == null ? Set.of() : undertaking.concerned(),
                undertaking == null ? Set.of() : undertaking.hosts(),
                found.hidden());
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
