package org.augenhoehe.participation.tasks.bear;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Who did the work hears what came of it.
@Component
class BearersVoices implements Voices {
    private final BearerStore bearers;

    BearersVoices(BearerStore bearers) {
        this.bearers = bearers;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        return bearers.list(things).stream().map(Bearer::person).collect(Collectors.toSet());
    }
}
