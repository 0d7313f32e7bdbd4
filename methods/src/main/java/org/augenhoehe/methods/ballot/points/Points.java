package org.augenhoehe.methods.ballot.points;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A ballot that gives options whole numbers: scores or dots. What is no number cannot be said.
///
/// @param points by option, sorted by id; empty is a blank ballot
public record Points(SortedMap<String, Integer> points) {
    public Points {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /// The same from any map.
    public static Points of(Map<String, Integer> points) {
        return new Points(new TreeMap<>(points));
    }

    Points within(Set<String> some) {
        var left = new TreeMap<>(points);
        left.keySet().retainAll(some);
        return new Points(left);
    }
}
