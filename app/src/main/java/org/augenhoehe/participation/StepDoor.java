package org.augenhoehe.participation;

import java.util.UUID;

import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Finds steps by how they work, and lets hosts in to what only hosts do.
@Component
public class StepDoor {
    private final Undertakings undertakings;

    StepDoor(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    /// @param method key of the way it works
    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID step, String method) {
        return undertakings
                .findStep(step)
                .filter(found -> found.method().equals(method))
                .orElseThrow(NotFound::new);
    }

    /// The same, for somebody who hosts its undertaking.
    ///
    /// @throws Forbidden for everybody else
    public Step getForHost(UUID person, UUID step, String method) {
        var found = get(step, method);
        if (!undertakings.hosts(person, found.undertaking())) {
            throw new Forbidden();
        }
        return found;
    }
}
