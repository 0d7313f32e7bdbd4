package org.augenhoehe.participation.lots.prepare;

import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Finds the step of a drawing, and holds it against all others until the caller's transaction ends.
@Component
public class LotsDoor {
    private final StepDoor steps;
    private final Undertakings undertakings;
    private final DrawingStore store;

    LotsDoor(StepDoor steps, Undertakings undertakings, DrawingStore store) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.store = store;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID step) {
        return steps.get(step, Drawing.METHOD);
    }

    public Step getForHost(UUID host, UUID id) {
        return steps.getForHost(host, id, Drawing.METHOD);
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
