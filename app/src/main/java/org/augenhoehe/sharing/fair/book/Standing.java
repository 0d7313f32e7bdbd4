package org.augenhoehe.sharing.fair.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.FairRule;
import org.augenhoehe.sharing.fair.Need;

/// In which group each of them stands, the smallest first. Within a group the lot decides.
final class Standing {
    private Standing() {}

    /// @param all in the order in which they applied
    /// @param had how often each had it in the year before, by the id of the application
    static Map<UUID, Integer> of(FairRule rule, List<Application> all, Map<UUID, Integer> had) {
        var standing = new HashMap<UUID, Integer>();
        // Not how often, but who less often than whom: that tells nobody how often somebody had it.
        var times = List.copyOf(new TreeSet<>(had.values()));
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            standing.put(
                    one.id(),
                    switch (rule) {
                        case FIRST_COME -> i;
                        case LOT -> 0;
                        case NEED ->
                            Objects.requireNonNullElse(one.counts(), Need.NICE).ordinal();
                        case LEAST_HAD -> times.indexOf(had.getOrDefault(one.id(), 0));
                    });
        }
        return standing;
    }
}
