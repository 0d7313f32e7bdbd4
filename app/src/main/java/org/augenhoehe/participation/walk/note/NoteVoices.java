package org.augenhoehe.participation.walk.note;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Who noted something hears what came of it.
@Component
class NoteVoices implements Voices {
    private final NoteStore store;

    NoteVoices(NoteStore store) {
        this.store = store;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        return store.listAuthors(things);
    }
}
