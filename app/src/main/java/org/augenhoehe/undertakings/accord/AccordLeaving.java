package org.augenhoehe.undertakings.accord;

import java.util.UUID;

import org.augenhoehe.undertakings.Leaving;
import org.springframework.stereotype.Component;

/// Whoever leaves cannot become host any more, and what they said no longer counts (see {@link Consent}): what waited
/// for nothing else is agreed.
@Component
class AccordLeaving implements Leaving {
    private final AccordStore store;
    private final Settling settling;

    AccordLeaving(AccordStore store, Settling settling) {
        this.store = store;
        this.settling = settling;
    }

    @Override
    public void left(UUID person, UUID undertaking) {
        for (var accord : store.listOpen(undertaking)) {
            if (person.equals(accord.person())) {
                settling.drop(accord);
            } else {
                settling.settle(accord.id());
            }
        }
    }
}
