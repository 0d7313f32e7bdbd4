package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.augenhoehe.methods.exact.Fraction;
import org.jspecify.annotations.Nullable;

/// Follows equal shares and Phragmén's rule through every way of breaking ties. Plain and slow: every
/// step stands here as the papers write it.
final class SeatSearch {
    private final Profile profile;
    private final int seats;
    private final boolean endsWithPhragmen;
    private final Set<BitSet> found = new HashSet<>();
    private final Set<List<Object>> visited = new HashSet<>();

    SeatSearch(Profile profile, int seats, boolean endsWithPhragmen) {
        this.profile = profile;
        this.seats = seats;
        this.endsWithPhragmen = endsWithPhragmen;
    }

    /// @param left what each voter of each group has, in seats
    Set<BitSet> shares(Fraction[] left) {
        buy(left, new BitSet());
        return found;
    }

    /// @param left what each voter of each group has at the beginning
    Set<BitSet> phragmen(Fraction[] left) {
        save(left, new BitSet());
        return found;
    }

    private void buy(Fraction[] left, BitSet seated) {
        if (isOver(left, seated, "buy")) {
            return;
        }
        var rates = new Fraction[profile.supporters().length];
        Arrays.setAll(rates, candidate -> seated.get(candidate) ? null : rate(candidate, left));
        var best = least(rates);
        if (!best.isEmpty()) {
            best.forEach(candidate -> buy(paid(left, candidate, rates[candidate]), with(seated, candidate)));
        } else if (endsWithPhragmen) {
            save(left, seated);
        } else {
            found.addAll(MostPoints.fill(seated, seats, CommitteeRule.votes(profile)));
        }
    }

    /// Everybody is given money until the first candidate can be paid by supporters.
    private void save(Fraction[] left, BitSet seated) {
        if (isOver(left, seated, "save")) {
            return;
        }
        var waits = new Fraction[profile.supporters().length];
        Arrays.setAll(waits, candidate -> seated.get(candidate) ? null : wait(candidate, left));
        var best = least(waits);
        if (best.isEmpty()) {
            // Nobody named any of the others, so they are all alike.
            found.addAll(MostPoints.fill(seated, seats, CommitteeRule.votes(profile)));
        }
        for (int candidate : best) {
            var next = left.clone();
            for (int group = 0; group < next.length; group++) {
                next[group] = next[group].plus(waits[candidate]);
            }
            for (int group : profile.supporters()[candidate]) {
                next[group] = Fraction.ZERO;
            }
            save(next, with(seated, candidate));
        }
    }

    private boolean isOver(Fraction[] left, BitSet seated, String phase) {
        if (seated.cardinality() == seats) {
            found.add(seated);
            return true;
        }
        return !visited.add(List.of(phase, seated, List.of(left)));
    }

    /// What each supporter pays for one seat, at most; nothing if they cannot.
    private @Nullable Fraction rate(int candidate, Fraction[] left) {
        var poorestFirst = Arrays.stream(profile.supporters()[candidate])
                .boxed()
                .sorted(Comparator.comparing(group -> left[group]))
                .toList();
        long payers = profile.votes(candidate);
        var missing = Fraction.ONE;
        for (int group : poorestFirst) {
            var rate = missing.dividedBy(payers);
            if (rate.compareTo(left[group]) <= 0) {
                return rate;
            }
            missing = missing.minus(left[group].times(profile.size()[group]));
            payers -= profile.size()[group];
        }
        return null;
    }

    private @Nullable Fraction wait(int candidate, Fraction[] left) {
        if (profile.supporters()[candidate].length == 0) {
            return null;
        }
        var missing = Fraction.ONE;
        for (int group : profile.supporters()[candidate]) {
            missing = missing.minus(left[group].times(profile.size()[group]));
        }
        return missing.dividedBy(profile.votes(candidate));
    }

    private static List<Integer> least(@Nullable Fraction[] values) {
        var least = Arrays.stream(values).filter(value -> value != null).min(Comparator.naturalOrder());
        var best = new ArrayList<Integer>();
        for (int candidate = 0; candidate < values.length; candidate++) {
            if (least.isPresent() && least.get().equals(values[candidate])) {
                best.add(candidate);
            }
        }
        return best;
    }

    private Fraction[] paid(Fraction[] left, int candidate, Fraction rate) {
        var next = left.clone();
        for (int group : profile.supporters()[candidate]) {
            next[group] = next[group].minus(rate.min(next[group]));
        }
        return next;
    }

    private static BitSet with(BitSet seated, int candidate) {
        var more = (BitSet) seated.clone();
        more.set(candidate);
        return more;
    }
}
