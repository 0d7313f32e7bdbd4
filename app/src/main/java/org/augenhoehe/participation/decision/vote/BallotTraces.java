package org.augenhoehe.participation.decision.vote;

import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Traces;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Every vote that is not counted yet: only by trying is it known whether somebody's secret ballot is in it.
@Component
class BallotTraces implements Traces {
    private final BallotStore store;
    private final Undertakings undertakings;

    BallotTraces(BallotStore store, Undertakings undertakings) {
        this.store = store;
        this.undertakings = undertakings;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        var steps = new HashSet<>(store.listRunning());
        steps.addAll(store.listOpenOf(person));
        return undertakings.listSteps(steps).values().stream()
                .map(Step::undertaking)
                .toList();
    }
}
