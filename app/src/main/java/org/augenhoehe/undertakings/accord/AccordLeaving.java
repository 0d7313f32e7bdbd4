package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.undertakings.participants.Leaving;
import org.springframework.stereotype.Component;

/// Whoever leaves cannot become host any more, and what they said no longer counts (see {@link Consent}): what waited
/// for nothing else is agreed.
@Component
class AccordLeaving implements Leaving {
    private final AccordStore store;
    private final Settling settling;
    private final Clock clock;

    AccordLeaving(AccordStore store, Settling settling, Clock clock) {
        this.store = store;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public void left(UUID person, UUID undertaking) {
        for (var accord : store.listOpen(undertaking)) {
            if (person.equals(accord.person())) {
                store.end(accord.id(), Accord.State.DROPPED, clock.instant());
            } else {
                settling.settle(accord.id());
            }
        }
    }
}
