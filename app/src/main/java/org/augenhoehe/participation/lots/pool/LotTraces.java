package org.augenhoehe.participation.lots.pool;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Traces;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component
class LotTraces implements Traces {
    private final LotStore store;
    private final Undertakings undertakings;

    LotTraces(LotStore store, Undertakings undertakings) {
        this.store = store;
        this.undertakings = undertakings;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        var steps = store.listOf(person).stream().map(Lot::step).collect(Collectors.toSet());
        return undertakings.listSteps(steps).values().stream()
                .map(Step::undertaking)
                .toList();
    }
}
