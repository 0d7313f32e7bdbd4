package org.augenhoehe.sharing.fair.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// One after the other in line gets the earliest of what they want that is still there; nobody gets two.
public final class Handout {
    private final Map<Integer, Integer> left;
    private final Map<Integer, Integer> free = new TreeMap<>();
    private final List<Placed> placed = new ArrayList<>();

    private Handout(Map<Integer, Integer> free) {
        this.left = new HashMap<>(free);
        this.free.putAll(free);
    }

    /// @param receipt of whom it is about
    /// @param place in line, from 1
    /// @param slot that they got; null for none
    public record Placed(
            String receipt, int place, @Nullable Integer slot) {}

    /// Hands something over. Whoever computes it again says yes to everything.
    @FunctionalInterface
    public interface Giving {
        /// @return false where it cannot be given after all: then nobody gets any more of that slot
        boolean give(Entrant entrant, int slot);
    }

    /// @param line the first comes first
    /// @param free how many there are of each slot, by its number
    public static Handout of(List<Entrant> line, Map<Integer, Integer> free, Giving giving) {
        var handout = new Handout(free);
        for (int place = 0; place < line.size(); place++) {
            var entrant = line.get(place);
            handout.placed.add(new Placed(
                    entrant.receipt(), place + 1, entrant.passedOver() ? null : handout.first(entrant, giving)));
        }
        return handout;
    }

    private @Nullable Integer first(Entrant entrant, Giving giving) {
        for (var slot : entrant.slots().stream().sorted().toList()) {
            var there = left.getOrDefault(slot, 0);
            if (there > 0 && giving.give(entrant, slot)) {
                left.put(slot, there - 1);
                return slot;
            }
            if (there > 0) {
                // The hours were lost: with as many as were given the same comes out again.
                free.merge(slot, -there, Integer::sum);
                left.put(slot, 0);
            }
        }
        return null;
    }

    public List<Placed> placed() {
        return List.copyOf(placed);
    }

    /// How many there were of each slot, as it turned out.
    public Map<Integer, Integer> free() {
        return Map.copyOf(free);
    }
}
