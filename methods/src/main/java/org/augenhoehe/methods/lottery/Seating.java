package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.methods.chance.Draws;
import org.jspecify.annotations.Nullable;

/// Who takes which place in the panels of a list. Those of a type who have been seated least often come first, so
/// that everyone of a type has the same number of seats, give or take one. Whose turn it is among them is left to
/// chance each
/// time anew, or else to their order.
final class Seating {
    private static final int MANY = Integer.MAX_VALUE;

    private final Portfolio portfolio;
    private final boolean onePerHousehold;
    private final @Nullable Draws chance;
    private final List<Queue<Turn>> turns;

    Seating(Portfolio portfolio, boolean onePerHousehold, @Nullable Draws chance) {
        this.portfolio = portfolio;
        this.onePerHousehold = onePerHousehold;
        this.chance = chance;
        turns = portfolio.types().stream().map(this::turns).toList();
    }

    private Queue<Turn> turns(List<Person> people) {
        return IntStream.range(0, people.size())
                .mapToObj(place -> new Turn(people.get(place), 0, place(place)))
                .collect(Collectors.toCollection(PriorityQueue::new));
    }

    private int place(int otherwise) {
        return chance == null ? otherwise : chance.below(MANY);
    }

    /// @param copies how often each panel of the portfolio stands in the list
    List<List<String>> seat(int[] copies) {
        var panels = new ArrayList<List<String>>();
        for (int panel : mixed(inOrder(copies))) {
            panels.add(seat(portfolio.panels().get(panel)));
        }
        return mixed(panels);
    }

    private static List<Integer> inOrder(int[] copies) {
        var order = new ArrayList<Integer>();
        for (int panel = 0; panel < copies.length; panel++) {
            order.addAll(Collections.nCopies(copies[panel], panel));
        }
        return order;
    }

    private <T> List<T> mixed(List<T> things) {
        return chance == null
                ? things
                : chance.shuffle(IntStream.range(0, things.size()).boxed().toList()).stream()
                        .map(things::get)
                        .toList();
    }

    private List<String> seat(List<Integer> counts) {
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
                turns.get(type).add(new Turn(turn.person(), turn.seats() + 1, place(turn.place())));
            }
        }
        return seated.stream().sorted().toList();
    }

    double gap(int length) {
        double gap = 0;
        for (int type = 0; type < turns.size(); type++) {
            double chance = portfolio.chance(type);
            for (Turn turn : turns.get(type)) {
                gap = Math.max(gap, Math.abs((double) turn.seats() / length - chance));
            }
        }
        return gap;
    }

    /// Whose turn it is.
    ///
    /// @param seats had so far
    /// @param place among those of the type
    private record Turn(Person person, int seats, int place) implements Comparable<Turn> {
        private static final Comparator<Turn> FEWEST_FIRST = Comparator.comparingInt(Turn::seats)
                .thenComparingInt(Turn::place)
                .thenComparing(turn -> turn.person().id());

        @Override
        public int compareTo(Turn other) {
            return FEWEST_FIRST.compare(this, other);
        }
    }
}
