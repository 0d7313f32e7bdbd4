package org.augenhoehe.undertakings.life;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.thread.Knot;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;

/// Whose words the history does not say any more: what was hidden, or taken back, is not quoted there either.
@Component
public class Unsaid {
    private final Thread thread;

    Unsaid(Thread thread) {
        this.thread = thread;
    }

    /// In one question to the database; in none where nothing is quoted.
    public Set<UUID> of(Collection<History.Event> events) {
        var quoted = events.stream()
                .flatMap(event -> event.things().stream())
                .distinct()
                .toList();
        if (quoted.isEmpty()) {
            return Set.of();
        }
        var unsaid = new HashSet<>(quoted);
        thread.find(quoted).values().stream()
                .filter(Knot::isShown)
                .map(Knot::id)
                .forEach(unsaid::remove);
        return unsaid;
    }
}
