package org.augenhoehe.participation;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Who of those that take part in an undertaking a step is for: by a confirmed standing where it asks for one.
@Component
public class Addressed {
    private final Undertakings undertakings;

    Addressed(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    public List<UUID> of(Step step) {
        var standings = undertakings.confirmedStandings(step.undertaking());
        return undertakings.listParticipants(step.undertaking()).stream()
                .filter(one -> !step.audience().asksForStanding()
                        || standings.containsKey(one) && step.audience().includes(standings.get(one)))
                .toList();
    }

    /// All of them but the one who calls them.
    public List<UUID> by(Step step, UUID caller) {
        return of(step).stream().filter(one -> !one.equals(caller)).toList();
    }
}
