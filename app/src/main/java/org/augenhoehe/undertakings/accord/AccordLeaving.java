package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.undertakings.participants.Leaving;
import org.springframework.stereotype.Component;

/// Whoever leaves cannot become host any more. What they said stays in the database and no longer counts, see
/// {@link Consent}.
@Component
class AccordLeaving implements Leaving {
    private final AccordStore store;
    private final Clock clock;

    AccordLeaving(AccordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void left(UUID person, UUID undertaking) {
        store.listOpen(undertaking).stream()
                .filter(accord -> person.equals(accord.person()))
                .forEach(accord -> store.end(accord.id(), Accord.State.DROPPED, clock.instant()));
    }
}
