package org.augenhoehe.participation.meeting.come;

import java.util.UUID;

import org.augenhoehe.undertakings.Leaving;
import org.springframework.stereotype.Component;

/// Whoever leaves an undertaking belongs to none of its meetings any more.
@Component
class ComingLeaving implements Leaving {
    private final ComingStore store;

    ComingLeaving(ComingStore store) {
        this.store = store;
    }

    @Override
    public void left(UUID person, UUID undertaking) {
        store.leave(person, undertaking);
    }
}
