package org.augenhoehe.participation.tasks.hour;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Adds up what was given in a step, in one question to each of the two rooms that know of it.
@Component
public class HourSums {
    private final HoursStore store;
    private final Undertakings undertakings;

    HourSums(HoursStore store, Undertakings undertakings) {
        this.store = store;
        this.undertakings = undertakings;
    }

    public Sums of(Step step) {
        return Sums.of(store.listOfStep(step.id()), undertakings.confirmedStandings(step.undertaking()));
    }
}
