package org.augenhoehe.undertakings.preparation;

import java.util.UUID;

import org.augenhoehe.undertakings.Leaving;
import org.springframework.stereotype.Component;

/// Whoever leaves is no guest any more, also when they come back.
@Component
class PreparationLeaving implements Leaving {
    private final PreparationStore store;

    PreparationLeaving(PreparationStore store) {
        this.store = store;
    }

    @Override
    public void left(UUID person, UUID undertaking) {
        store.removeGuest(undertaking, person);
    }
}
