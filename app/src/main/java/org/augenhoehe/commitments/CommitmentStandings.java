package org.augenhoehe.commitments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.commitments.way.Standings;
import org.springframework.stereotype.Component;

/// Says whether a commitment was kept wherever people read that it moved.
@Component
class CommitmentStandings implements Standings {
    private final CommitmentStore store;

    CommitmentStandings(CommitmentStore store) {
        this.store = store;
    }

    @Override
    public Map<UUID, List<String>> textKeys(Collection<UUID> things) {
        return store.list(things).stream().collect(Collectors.toMap(Commitment::id, CommitmentStandings::textKeys));
    }

    private static List<String> textKeys(Commitment commitment) {
        var state = commitment.state().textKey();
        return commitment.contradicted() ? List.of(state, "commitments.contradicted.badge") : List.of(state);
    }
}
