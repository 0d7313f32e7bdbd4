package org.augenhoehe.profile.count;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Sorts acts by years. A year with fewer than five people counts with the next one; at the end, with the one before.
final class Years {
    private Years() {}

    /// @param acts of at least five people together
    static SortedMap<Integer, List<Act>> split(List<Act> acts) {
        var years = new TreeMap<Integer, List<Act>>();
        var waiting = new ArrayList<Act>();
        var byYear = acts.stream().collect(Collectors.groupingBy(Act::year, TreeMap::new, Collectors.toList()));
        byYear.forEach((year, some) -> {
            waiting.addAll(some);
            if (Shelter.people(waiting) >= Shelter.LEAST) {
                years.put(year, new ArrayList<>(waiting));
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            if (years.isEmpty()) {
                years.put(byYear.lastKey(), waiting);
            } else {
                years.lastEntry().getValue().addAll(waiting);
            }
        }
        return years;
    }
}
