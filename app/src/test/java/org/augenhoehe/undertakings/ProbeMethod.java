package org.augenhoehe.undertakings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Stands in for the methods that rooms bring: what a step was given is what a test says.
public class ProbeMethod implements Method {
    public static final String RESULT = "Am Ende wissen wir mehr.";

    private final String key;
    private final boolean decides;
    private final Map<UUID, Tally> tallies = new ConcurrentHashMap<>();

    ProbeMethod(String key, boolean decides) {
        this.key = key;
        this.decides = decides;
    }

    public void give(UUID step, int contributions, int answered) {
        tallies.put(step, new Tally(contributions, answered));
    }

    @Override
    public String key() {
        return "probe-" + key;
    }

    @Override
    public String textKey() {
        return "probe." + key;
    }

    @Override
    public boolean decides() {
        return decides;
    }

    /// A page that every step has, as it stands on the thread.
    @Override
    public String path(UUID step) {
        return "/faden/" + step;
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        var found = new HashMap<>(tallies);
        found.keySet().retainAll(Step.ids(steps));
        return found;
    }

    @Override
    public String close(Step step) {
        return RESULT;
    }
}
