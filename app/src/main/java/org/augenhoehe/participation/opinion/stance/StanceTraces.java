package org.augenhoehe.participation.opinion.stance;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.undertakings.Traces;
import org.springframework.stereotype.Component;

/// Where somebody has answered: no step ends there while they are erased.
@Component
class StanceTraces implements Traces {
    private final StanceStore store;

    StanceTraces(StanceStore store) {
        this.store = store;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        return store.listOf(person).stream()
                .map(StanceStore.Own::undertaking)
                .distinct()
                .toList();
    }
}
