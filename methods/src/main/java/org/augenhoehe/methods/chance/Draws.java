package org.augenhoehe.methods.chance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// Draws for one purpose, one after the other. Not safe for several threads: the order is the point.
///
/// What is drawn from is sorted first, so nobody gains by the order in which things were handed in.
public final class Draws {
    private static final long NUMBERS = 1L << 48;

    private final String prefix;
    private long block;

    Draws(PublicSeed seed, String purpose) {
        prefix = seed.text() + "/" + purpose + "/";
    }

    /// One of 0 … bound−1, each with exactly the same chance: numbers beyond the largest multiple of the
    /// bound are thrown away.
    ///
    /// @throws IllegalArgumentException if the bound is not positive
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("a draw needs at least one possibility, not " + bound);
        }
        long fair = NUMBERS / bound * bound;
        long number = number();
        while (number >= fair) {
            number = number();
        }
        return (int) (number % bound);
    }

    /// The things in an order left to chance: sorted by their natural order first, then Fisher–Yates.
    public <T extends Comparable<? super T>> List<T> shuffle(Collection<T> things) {
        var order = new ArrayList<>(things);
        Collections.sort(order);
        for (int last = order.size() - 1; last > 0; last--) {
            Collections.swap(order, last, below(last + 1));
        }
        return order;
    }

    /// One of the things, each with the same chance.
    ///
    /// @throws IllegalArgumentException if there are none
    public <T extends Comparable<? super T>> T pick(Collection<T> things) {
        var order = new ArrayList<>(things);
        Collections.sort(order);
        return order.get(below(order.size()));
    }

    private long number() {
        byte[] hash = PublicSeed.sha256(prefix + block++);
        long number = 0;
        for (int index = 0; index < 6; index++) {
            number = number << 8 | hash[index] & 0xff;
        }
        return number;
    }
}
