package org.augenhoehe.atlas.answer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Phase;
import org.springframework.stereotype.Component;

/// Whoever marked or needs what an undertaking came of brought something in to it: without them it would not be there.
@Component
class NeedsAsEvidence implements Evidence {
    private final BecameStore store;

    NeedsAsEvidence(BecameStore store) {
        this.store = store;
    }

    @Override
    public List<Contributed> listContributed(Collection<UUID> undertakings) {
        return store.listVoices(undertakings).stream()
                .map(one -> new Contributed(
                        one.undertaking(), Phase.PLAN, one.person(), one.day().getYear(), 1, 0))
                .toList();
    }
}
