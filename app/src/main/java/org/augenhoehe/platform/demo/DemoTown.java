package org.augenhoehe.platform.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What the rooms have put into the town so far, found by its name, so that later rooms build on it.
public final class DemoTown {
    private final Map<String, UUID> things = new LinkedHashMap<>();

    public UUID add(String name, UUID id) {
        if (things.putIfAbsent(name, id) != null) {
            throw new IllegalStateException("the town has a " + name + " already");
        }
        return id;
    }

    public UUID get(String name) {
        var id = things.get(name);
        if (id == null) {
            throw new IllegalStateException("the town has no " + name);
        }
        return id;
    }
}
