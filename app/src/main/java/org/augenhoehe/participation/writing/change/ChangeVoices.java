package org.augenhoehe.participation.writing.change;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Who proposed a change or supported it hears what came of it.
@Component
public class ChangeVoices implements Voices {
    private final ChangeStore store;

    ChangeVoices(ChangeStore store) {
        this.store = store;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        return store.listPeopleBehind(things);
    }
}
