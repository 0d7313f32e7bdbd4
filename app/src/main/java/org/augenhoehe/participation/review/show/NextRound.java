package org.augenhoehe.participation.review.show;

import java.time.Clock;
import java.util.Comparator;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where "what will we change" can be said: a step of the next round, or at least a later one, in which people gather
/// now.
@Component
public class NextRound {
    private static final String GATHERING = "gathering";

    private final Undertakings undertakings;
    private final Clock clock;

    NextRound(Undertakings undertakings, Clock clock) {
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /// Null where the visitor cannot say it anywhere now. Who is not signed in yet can be.
    public @Nullable Step find(Page page, Step review) {
        var visitor = page.visitor().person();
        return undertakings.listStepsOf(review.undertaking()).stream()
                .filter(step -> step.method().equals(GATHERING) && step.isOpen(clock.instant()))
                .filter(step -> step.round() > review.round() || !step.opensAt().isBefore(review.closesAt()))
                .max(Comparator.comparing(Step::round).thenComparing(Step::opensAt))
                .filter(step -> {
                    var entrance = undertakings.entrance(step, visitor);
                    return entrance == Entrance.OPEN || entrance == Entrance.STRANGER;
                })
                .orElse(null);
    }
}
