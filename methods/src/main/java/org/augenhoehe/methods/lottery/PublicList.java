package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        var turns = portfolio.types().stream().map(Turn::of).toList();
        var panels = new ArrayList<List<String>>();
        for (int panel = 0; panel < copies.length; panel++) {
            for (int copy = 0; copy < copies[panel]; copy++) {
                panels.add(seat(portfolio.panels().get(panel), turns, onePerHousehold));
            }
        }
        return new PublicList(panels, gap(portfolio, turns, length));
    }

    /// The number, from 0, of the panel that this seed draws: the first draw for the purpose "panel".
    public int drawn(PublicSeed seed) {
        return drawn(seed, PURPOSE);
    }

    /// The same where several lists are drawn from with one seed, such as those for people who take the place of
    /// others.
    ///
    /// @param purpose one of its own for each list, published with the result
    public int drawn(PublicSeed seed, String purpose) {
        return seed.draws(purpose).below(panels.size());
    }

    /// Those of a type who have been seated least often come first, so that everyone of a type has the same
    /// number of seats, give or take one.
    private static List<String> seat(List<Integer> counts, List<Queue<Turn>> turns, boolean onePerHousehold) {
        var seated = new ArrayList<String>();
        var homes = new HashSet<String>();
        for (int type = 0; type < counts.size(); type++) {
            var taken = new ArrayList<Turn>();
            var passedOver = new ArrayList<Turn>();
            while (taken.size() < counts.get(type)) {
                Turn next = turns.get(type).poll();
                if (next == null) {
                    throw new IllegalStateException("the panel has more people of a type than there are");
                }
                (homes.add(Types.home(next.person(), onePerHousehold)) ? taken : passedOver).add(next);
            }
            turns.get(type).addAll(passedOver);
            for (Turn turn : taken) {
                seated.add(turn.person().id());
                turns.get(type).add(turn.seated());
            }
        }
        return seated.stream().sorted().toList();
    }

    /// Whose turn it is.
    ///
    /// @param seats had so far
    /// @param place among those of the type
    private record Turn(Person person, int seats, int place) implements Comparable<Turn> {
        private static final Comparator<Turn> FEWEST_FIRST =
                Comparator.comparingInt(Turn::seats).thenComparingInt(Turn::place);

        static Queue<Turn> of(List<Person> people) {
            return IntStream.range(0, people.size())
                    .mapToObj(place -> new Turn(people.get(place), 0, place))
                    .collect(Collectors.toCollection(PriorityQueue::new));
        }

        Turn seated() {
            return new Turn(person, seats + 1, place);
        }

        @Override
        public int compareTo(Turn other) {
            return FEWEST_FIRST.compare(this, other);
        }
    }

    private static double gap(Portfolio portfolio, List<Queue<Turn>> turns, int length) {
        double gap = 0;
        for (int type = 0; type < turns.size(); type++) {
            double chance = portfolio.chance(type);
            for (Turn turn : turns.get(type)) {
                gap = Math.max(gap, Math.abs((double) turn.seats() / length - chance));
            }
        }
        return gap;
    }
}
