package org.augenhoehe.participation.answer;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.undertakings.Asking;
import org.springframework.stereotype.Component;

/// May this go into another one? Only its author can say so, and the hosts wait for it.
@Component
class MergingAsks implements Asking {
    private final MergingStore store;

    MergingAsks(MergingStore store) {
        this.store = store;
    }

    @Override
    public List<Asked> list(UUID undertaking, UUID person, int most) {
        return store.listAsking(undertaking, person, most).stream()
                .map(one -> new Asked("answer.merging.now", one.reason(), Contribution.path(one.contribution())))
                .toList();
    }
}
