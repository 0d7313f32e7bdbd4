package org.augenhoehe.methods.budget;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;

/// Seats for those with the most points.
final class MostPoints {
    private MostPoints() {}

    /// All ways to fill a committee up to its seats.
    static Set<BitSet> fill(BitSet begun, int seats, List<Fraction> points) {
        var committee = (BitSet) begun.clone();
        var found = new HashSet<BitSet>();
        var order = order(committee, points);
        int open = seats - committee.cardinality();
        if (open <= 0) {
            return Set.of(committee);
        }
        var least = points.get(order.get(open - 1));
        order.stream().filter(one -> points.get(one).compareTo(least) > 0).forEach(committee::set);
        var tied = order.stream().filter(one -> points.get(one).equals(least)).toList();
        choose(committee, tied, seats - committee.cardinality(), found);
        return found;
    }

    static BitSet first(int seats, List<Fraction> points) {
        var committee = new BitSet();
        order(committee, points).subList(0, seats).forEach(committee::set);
        return committee;
    }

    private static List<Integer> order(BitSet seated, List<Fraction> points) {
        return IntStream.range(0, points.size())
                .filter(one -> !seated.get(one))
                .boxed()
                .sorted(Comparator.<Integer, Fraction>comparing(points::get).reversed())
                .toList();
    }

    private static void choose(BitSet committee, List<Integer> tied, int open, Set<BitSet> found) {
        if (open == 0) {
            found.add((BitSet) committee.clone());
            return;
        }
        for (int at = 0; at + open <= tied.size(); at++) {
            committee.set(tied.get(at));
            choose(committee, tied.subList(at + 1, tied.size()), open - 1, found);
            committee.clear(tied.get(at));
        }
    }
}
