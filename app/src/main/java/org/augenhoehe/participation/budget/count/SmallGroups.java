package org.augenhoehe.participation.budget.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts groups together that are too small to be shown: they go to those without a name. Are these still too few, the
/// next smallest goes along, so that nobody can be worked out from the total.
public final class SmallGroups {
    private SmallGroups() {}

    /// @param groups by name; the empty name is that of everybody else
    public static <T> Map<String, List<T>> together(Map<String, List<T>> groups, int least) {
        var shown = new TreeMap<String, List<T>>();
        var others = new ArrayList<T>();
        var bySize = groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<T>>>comparingInt(entry ->
                                entry.getKey().isEmpty() ? -1 : entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (var entry : bySize) {
            boolean lonely = !others.isEmpty() && others.size() < least;
            if (entry.getKey().isEmpty() || entry.getValue().size() < least || lonely) {
                others.addAll(entry.getValue());
            } else {
                shown.put(entry.getKey(), entry.getValue());
            }
        }
        if (!others.isEmpty()) {
            shown.put("", others);
        }
        return shown;
    }
}
