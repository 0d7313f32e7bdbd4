package org.augenhoehe.participation.meeting.minutes;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Who wrote something down hears what came of it.
@Component
class PieceVoices implements Voices {
    private final PieceStore store;

    PieceVoices(PieceStore store) {
        this.store = store;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        return store.listPeopleBehind(things);
    }
}
