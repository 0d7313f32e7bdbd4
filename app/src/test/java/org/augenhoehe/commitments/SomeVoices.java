package org.augenhoehe.commitments;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// A room for tests in which people raise their voices.
@Component
public class SomeVoices implements Voices {
    private final Map<UUID, Set<UUID>> people = new ConcurrentHashMap<>();

    public void raise(UUID thing, UUID... whose) {
        people.put(thing, Set.of(whose));
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        var found = new HashSet<UUID>();
        things.forEach(thing -> found.addAll(people.getOrDefault(thing, Set.of())));
        return found;
    }
}
