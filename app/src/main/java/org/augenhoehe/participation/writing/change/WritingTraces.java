package org.augenhoehe.participation.writing.change;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.undertakings.Traces;
import org.springframework.stereotype.Component;

/// Where somebody wrote along: no step ends there while they are erased.
@Component
class WritingTraces implements Traces {
    private final WritingEvidenceStore store;

    WritingTraces(WritingEvidenceStore store) {
        this.store = store;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        return store.listTraces(person);
    }
}
