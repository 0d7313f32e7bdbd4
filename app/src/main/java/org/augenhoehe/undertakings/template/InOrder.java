package org.augenhoehe.undertakings.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Things in the order that what comes before what asks for. Files in a folder have none. What runs in a circle stays
/// as it came.
///
/// @param after keys of what comes before a thing; unknown ones do not count
record InOrder<T>(List<T> things, Function<T, String> key, Function<T, List<String>> after) {
    List<T> list() {
        var known = things.stream().map(key).collect(Collectors.toSet());
        var waiting = new ArrayList<>(things);
        var done = new ArrayList<T>();
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(thing ->
                            after.apply(thing).stream().filter(known::contains).allMatch(seen::contains))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            seen.add(key.apply(next));
            done.add(next);
        }
        return done;
    }
}
