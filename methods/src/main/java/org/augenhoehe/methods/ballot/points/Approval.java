package org.augenhoehe.methods.ballot.points;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// A ballot that ticks options.
///
/// @param options ids of what is ticked, sorted; none is a blank ballot
public record Approval(SortedSet<String> options) {
    public Approval {
        options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    }

    /// The same with options one by one; named twice is ticked once.
    public static Approval of(String... options) {
        return new Approval(new TreeSet<>(List.of(options)));
    }

    Approval within(Set<String> some) {
        var left = new TreeSet<>(options);
        left.retainAll(some);
        return new Approval(left);
    }
}
