package org.augenhoehe.methods.ballot.points;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A ballot that says which dates suit.
///
/// @param answers by date, sorted by id; a date without an answer does not suit; empty is a blank ballot
public record Dates(SortedMap<String, Suits> answers) {
    public Dates {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /// How well a date suits.
    public enum Suits {
        YES,
        IF_NEED_BE,
        NO
    }

    /// The same from any map.
    public static Dates of(Map<String, Suits> answers) {
        return new Dates(new TreeMap<>(answers));
    }

    Suits suits(String date) {
        return answers.getOrDefault(date, Suits.NO);
    }

    Dates within(Set<String> some) {
        var left = new TreeMap<>(answers);
        left.keySet().retainAll(some);
        return new Dates(left);
    }
}
