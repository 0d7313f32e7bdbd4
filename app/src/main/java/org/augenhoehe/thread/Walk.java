package org.augenhoehe.thread;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Everything that can be reached from one thing in one direction, each connection once.
///
/// @param steps the first is the thing itself, which nothing led to here; the nearer ones come first
/// @param more whether there is more than was walked
public record Walk(List<Step> steps, boolean more) {
    public Walk {
        steps = List.copyOf(steps);
    }

    /// Where the walk begins; empty where there is no such thing.
    public Optional<Knot> start() {
        return steps.stream().findFirst().map(Step::to);
    }

    public boolean isEmpty() {
        return steps.size() <= 1;
    }

    /// @param from the thing that the walk came from
    /// @param leading how the one led to the other; null at the start
    public record Step(
            Knot to, @Nullable UUID from, @Nullable Leading leading) {}
}
