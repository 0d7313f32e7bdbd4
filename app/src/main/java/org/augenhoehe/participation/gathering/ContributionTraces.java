package org.augenhoehe.participation.gathering;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.undertakings.Traces;
import org.springframework.stereotype.Component;

/// What somebody brought in, also where they do not take part otherwise.
@Component
class ContributionTraces implements Traces {
    private final ContributionStore store;

    ContributionTraces(ContributionStore store) {
        this.store = store;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        return store.listOf(person).stream().map(Contribution::undertaking).toList();
    }
}
