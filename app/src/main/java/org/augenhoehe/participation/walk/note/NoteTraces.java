package org.augenhoehe.participation.walk.note;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.undertakings.Traces;
import org.springframework.stereotype.Component;

/// Where somebody has noted something, also where they do not take part otherwise.
@Component
class NoteTraces implements Traces {
    private final NoteStore store;

    NoteTraces(NoteStore store) {
        this.store = store;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        return store.listBy(person).stream().map(Note::undertaking).distinct().toList();
    }
}
