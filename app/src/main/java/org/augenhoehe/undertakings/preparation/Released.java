package org.augenhoehe.undertakings.preparation;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/// What came out of a preparation room.
@Component
public class Released {
    private final PreparationStore store;

    Released(PreparationStore store) {
        this.store = store;
    }

    /// The newest first, without a name.
    public List<Said> list(UUID undertaking, int limit) {
        return store.listReleased(undertaking, limit).stream()
                .map(note -> new Said(note.id(), note.wording()))
                .toList();
    }

    public record Said(UUID id, String wording) {}
}
