package org.augenhoehe.sharing.fair.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.augenhoehe.methods.chance.PublicSeed;

/// The order in which people are asked: by group, and within each group by lot. The lot is drawn from a seed that was
/// promised before anybody applied, joined with the numbers of all who gave one: whoever knows the seed does not know
/// those, and whoever gives a number does not know the seed.
public final class Line {
    /// What the seed draws for.
    public static final String PURPOSE = "fair";

    private Line() {}

    /// @param seed as it was promised
    public static PublicSeed seed(String seed, List<Entrant> entrants) {
        return PublicSeed.together(List.of(seed, chances(entrants)));
    }

    /// The numbers in the order of their receipts, with one blank between them.
    static String chances(List<Entrant> entrants) {
        return entrants.stream()
                .filter(one -> one.chance() != null)
                .sorted(Comparator.comparing(Entrant::receipt))
                .map(one -> Integer.toString(Objects.requireNonNull(one.chance())))
                .collect(Collectors.joining(" "));
    }

    /// The first gets the first choice.
    public static List<Entrant> of(String seed, List<Entrant> entrants) {
        var receipts = entrants.stream().map(Entrant::receipt).toList();
        var drawn = seed(seed, entrants).draws(PURPOSE).shuffle(receipts);
        var lots = new HashMap<String, Integer>();
        for (int lot = 0; lot < drawn.size(); lot++) {
            lots.put(drawn.get(lot), lot);
        }
        return entrants.stream()
                .sorted(Comparator.comparingInt(Entrant::standing)
                        .thenComparingInt(one -> Objects.requireNonNull(lots.get(one.receipt()))))
                .toList();
    }
}
