package org.augenhoehe.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;

/// All kinds of things that can be reported.
@Component
class Kinds {
    private final Map<String, Moderated> byName;

    Kinds(List<Moderated> all) {
        byName = all.stream().collect(Collectors.toUnmodifiableMap(Moderated::kind, Function.identity()));
    }

    /// The matters with what they are about; asks each kind once, however many there are.
    List<MatterShown> show(List<Matter> matters, Predicate<Matter> may) {
        var about = new HashMap<UUID, Contribution>();
        matters.stream()
                .collect(Collectors.groupingBy(Matter::kind, Collectors.mapping(Matter::thing, Collectors.toSet())))
                .forEach((kind, things) -> about.putAll(get(kind).list(things)));
        return matters.stream()
                .map(matter -> new MatterShown(
                        matter,
                        get(matter.kind()).textKey(),
                        about.getOrDefault(matter.thing(), MatterShown.GONE),
                        may.test(matter)))
                .toList();
    }

    /// @throws NotFound where there is no such kind
    Moderated get(String kind) {
        var found = byName.get(kind);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
