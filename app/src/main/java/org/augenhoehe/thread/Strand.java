package org.augenhoehe.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A walk in the order in which it is read: straight on as long as one thing leads to one other, then parted. What
/// several ways lead to is told where it is met first; later only that it was met.
public record Strand(List<Stage> stages, List<Strand> branches) {

    /// @param leading how one came here; null where the walk begins
    /// @param again whether it was told before, so that its way on is not told twice
    public record Stage(Knot knot, @Nullable Leading leading, boolean again) {}

    /// @param walk not empty: it has at least the thing where it begins
    public static Strand of(Walk walk) {
        var onward = new HashMap<UUID, List<Walk.Step>>();
        walk.steps().forEach(step -> add(step, onward));
        return from(walk.steps().getFirst(), onward, new HashSet<>());
    }

    /// Two things may be joined in several ways; one of them is enough to read.
    private static void add(Walk.Step step, Map<UUID, List<Walk.Step>> onward) {
        if (step.from() != null) {
            var ways = onward.computeIfAbsent(step.from(), any -> new ArrayList<>());
            if (ways.stream().noneMatch(way -> way.to().id().equals(step.to().id()))) {
                ways.add(step);
            }
        }
    }

    private static Strand from(Walk.Step first, Map<UUID, List<Walk.Step>> onward, Set<UUID> told) {
        var stages = new ArrayList<Stage>();
        var step = first;
        while (true) {
            var again = !told.add(step.to().id());
            stages.add(new Stage(step.to(), step.leading(), again));
            var next =
                    again ? List.<Walk.Step>of() : onward.getOrDefault(step.to().id(), List.of());
            if (next.size() != 1) {
                return new Strand(
                        stages,
                        next.stream().map(way -> from(way, onward, told)).toList());
            }
            step = next.getFirst();
        }
    }

    /// How many things are told, each once.
    public int count() {
        var own = (int) stages.stream().filter(stage -> !stage.again()).count();
        return own + branches.stream().mapToInt(Strand::count).sum();
    }
}
