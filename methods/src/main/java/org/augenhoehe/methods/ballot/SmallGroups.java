package org.augenhoehe.methods.ballot;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which groups must not be shown so that nobody can be singled out.
///
/// Fewer than five people are hidden. Because everybody knows the total, one hidden group could be
/// computed from the shown ones: what is hidden is always at least two groups and at least five people
/// (secondary suppression; Hundepool et al., "Statistical Disclosure Control", 2012, chapter 4).
final class SmallGroups {
    static final int LEAST = 5;

    private SmallGroups() {}

    /// @param sizes people per group
    /// @param total people altogether; those in no group are one more hidden group
    static Set<String> hidden(Map<String, Long> sizes, long total) {
        var hidden = new HashSet<String>();
        sizes.forEach((group, size) -> {
            if (size > 0 && size < LEAST) {
                hidden.add(group);
            }
        });
        long outside = total - size(sizes, sizes.keySet());
        var larger = sizes.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .toList();
        boolean protects = !hidden.isEmpty() || (outside > 0 && outside < LEAST);
        int parts = hidden.size() + (outside > 0 ? 1 : 0);
        long people = outside + size(sizes, hidden);
        for (String group : larger) {
            if (!protects || (parts > 1 && people >= LEAST)) {
                break;
            }
            hidden.add(group);
            parts++;
            people += sizes.getOrDefault(group, 0L);
        }
        return hidden;
    }

    private static long size(Map<String, Long> sizes, Set<String> groups) {
        return groups.stream().mapToLong(group -> sizes.getOrDefault(group, 0L)).sum();
    }
}
