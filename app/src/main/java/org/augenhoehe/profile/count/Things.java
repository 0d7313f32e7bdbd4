package org.augenhoehe.profile.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Sorts acts by the decision they belong to. Decisions with fewer than five people are joined; where even all of those
/// are too few, the smallest of the others joins them.
final class Things {
    private Things() {}

    /// @param acts of at least five people together
    /// @return without a decision what belongs to none, or to several
    static Map<Optional<UUID>, List<Act>> split(List<Act> acts) {
        Map<Optional<UUID>, List<Act>> things = acts.stream()
                .collect(Collectors.groupingBy(
                        act -> Optional.ofNullable(act.thing()), LinkedHashMap::new, Collectors.toList()));
        var joined = new ArrayList<Act>();
        things.entrySet().removeIf(entry -> {
            var joins = entry.getKey().isEmpty() || Shelter.people(entry.getValue()) < Shelter.LEAST;
            return joins && joined.addAll(entry.getValue());
        });
        if (!joined.isEmpty() && Shelter.people(joined) < Shelter.LEAST && !things.isEmpty()) {
            var smallest = things.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> Shelter.people(entry.getValue())))
                    .orElseThrow()
                    .getKey();
            joined.addAll(things.remove(smallest));
        }
        if (!joined.isEmpty()) {
            things.put(Optional.empty(), joined);
        }
        return things;
    }
}
