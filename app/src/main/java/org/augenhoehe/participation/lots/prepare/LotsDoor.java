package org.augenhoehe.participation.lots.prepare;

import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Finds the step of a drawing, and holds it against all others until the caller's transaction ends.
@Component
public class LotsDoor {
    private final Undertakings undertakings;
    private final DrawingStore store;

    LotsDoor(Undertakings undertakings, DrawingStore store) {
        this.undertakings = undertakings;
        this.store = store;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID step) {
        return undertakings
                .findStep(step)
                .filter(found -> found.method().equals(Drawing.METHOD))
                .orElseThrow(NotFound::new);
    }

    public Step getForHost(UUID host, UUID id) {
        var step = get(id);
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        return step;
    }

    /// Whether the undertaking is not running: then nothing is opened, closed or drawn.
    public boolean rests(Step step) {
        return !undertakings.isRunning(step.undertaking());
    }

    /// The drawing as it is; nobody changes it meanwhile, and nobody closes the step.
    public Drawing hold(Step step) {
        undertakings.holdStill(step.undertaking());
        store.hold(step.id());
        return store.find(step.id()).orElseThrow(NotFound::new);
    }
}
