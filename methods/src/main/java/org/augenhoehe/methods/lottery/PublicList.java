package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.chance.PublicSeed;

/// Panels of the same weight, numbered from 0, to be published before the draw. Whoever draws a number draws a
/// panel: three ten-sided dice are enough for 1,000.
///
/// Equal weights can only come near to the probabilities of a portfolio. `roundingGap` says how near: the
/// largest difference, over all people, between the share of panels they are in and their exact chance.
///
/// Lists of equal weight: Flanigan, Kehne, Procaccia: *Fair Sortition Made Transparent*, NeurIPS 2021. How the
/// list is rounded here is simpler and measured instead of bounded.
///
/// @param panels ids of the people in each panel, in alphabetical order
/// @param roundingGap from 0 to 1
public record PublicList(List<List<String>> panels, double roundingGap) {
    private static final String PURPOSE = "panel";

    public PublicList {
        panels = panels.stream().map(List::copyOf).toList();
    }

    /// @param length how many panels, in the field 1,000
    /// @param onePerHousehold as in making the portfolio
    /// @throws IllegalArgumentException if the length is not positive
    /// @throws IllegalStateException if the portfolio was made under another household rule
    public static PublicList of(Portfolio portfolio, int length, boolean onePerHousehold) {
        if (length < 1) {
            throw new IllegalArgumentException("a list of " + length + " panels");
        }
        int[] copies = new EqualWeights(portfolio, length).copies();
        var appearances = new HashMap<String, Integer>();
        var panels = new ArrayList<List<String>>();
        for (int panel = 0; panel < copies.length; panel++) {
            for (int copy = 0; copy < copies[panel]; copy++) {
                panels.add(seat(portfolio, portfolio.panels().get(panel), appearances, onePerHousehold));
            }
        }
        return new PublicList(panels, gap(portfolio, appearances, length));
    }

    /// The number, from 0, of the panel that this seed draws: the first draw for the purpose "panel".
    public int drawn(PublicSeed seed) {
        return seed.draws(PURPOSE).below(panels.size());
    }

    /// Those of a type who have been seated least often come first, so that everyone of a type has the same
    /// number of seats, give or take one.
    private static List<String> seat(
            Portfolio portfolio, List<Integer> counts, Map<String, Integer> appearances, boolean onePerHousehold) {
        var seated = new ArrayList<String>();
        var homes = new HashSet<String>();
        for (int type = 0; type < counts.size(); type++) {
            int free = counts.get(type);
            for (Person next : free == 0
                    ? List.<Person>of()
                    : fewestFirst(portfolio.types().get(type), appearances)) {
                if (free > 0 && homes.add(Types.home(next, onePerHousehold))) {
                    seated.add(next.id());
                    appearances.merge(next.id(), 1, Integer::sum);
                    free--;
                }
            }
            if (free > 0) {
                throw new IllegalStateException("the panel has more people of a type than there are");
            }
        }
        return seated.stream().sorted().toList();
    }

    private static List<Person> fewestFirst(List<Person> people, Map<String, Integer> appearances) {
        return people.stream()
                .sorted(Comparator.comparing(person -> appearances.getOrDefault(person.id(), 0)))
                .toList();
    }

    private static double gap(Portfolio portfolio, Map<String, Integer> appearances, int length) {
        double gap = 0;
        for (int type = 0; type < portfolio.types().size(); type++) {
            double chance = portfolio.chance(type);
            for (Person person : portfolio.types().get(type)) {
                double share = (double) appearances.getOrDefault(person.id(), 0) / length;
                gap = Math.max(gap, Math.abs(share - chance));
            }
        }
        return gap;
    }
}
