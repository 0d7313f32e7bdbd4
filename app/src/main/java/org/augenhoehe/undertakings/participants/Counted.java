package org.augenhoehe.undertakings.participants;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.people.StandingKind;

/// How many take part in each standing, as far as it may be said: a group of fewer than five could tell who is meant,
/// where the standing can reveal illness or need. What is left untold is never one group alone, which could be worked
/// out from the total.
///
/// @param bars by number, the largest first
/// @param others how many take part in a standing that is not told, or in none
/// @param total everybody who takes part
public record Counted(List<Bar> bars, int others, int total) {
    static final int LEAST = 5;

    public record Bar(StandingKind standing, int people) {}

    /// @param confirmed one entry for each person whose standing is confirmed
    public static Counted of(Iterable<StandingKind> confirmed, int total) {
        Map<StandingKind, Integer> sizes = new EnumMap<>(StandingKind.class);
        confirmed.forEach(standing -> sizes.merge(standing, 1, Integer::sum));
        var bars = new ArrayList<>(sizes.entrySet().stream()
                .map(entry -> new Bar(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> Integer.compare(other.people, one.people))
                .toList());
        var small = bars.removeIf(bar -> bar.standing().sensitive() && bar.people() < LEAST);
        while (small && !bars.isEmpty() && untold(bars, total) < LEAST) {
            bars.removeLast();
        }
        return new Counted(List.copyOf(bars), untold(bars, total), total);
    }

    private static int untold(List<Bar> bars, int total) {
        return total - bars.stream().mapToInt(Bar::people).sum();
    }
}
