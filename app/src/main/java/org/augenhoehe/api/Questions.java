package org.augenhoehe.api;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads what a program asks for. A name that means nothing is no question: whoever mistypes one would otherwise get
/// everything and not know it.
final class Questions {
    static final int USUAL = 50;
    static final int MOST = 200;
    static final String LIMIT = "limit";
    static final String AFTER = "after";

    private Questions() {}

    static Asked read(String base, Resource<?> resource, MultiValueMap<String, String> typed) {
        var known = new TreeSet<>(resource.narrowedBy());
        known.add(LIMIT);
        known.add(AFTER);
        typed.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new BadQuestion(400, "api.problem.unknown", name, String.join(", ", known));
            }
            if (values.size() > 1) {
                throw new BadQuestion(400, "api.problem.twice", name);
            }
        });
        var narrowed = new HashMap<String, UUID>();
        resource.narrowedBy().forEach(name -> {
            var value = typed.getFirst(name);
            if (value != null) {
                narrowed.put(name, Ids.find(value).orElseThrow(() -> new BadQuestion(400, "api.problem.id", name)));
            }
        });
        var after = typed.getFirst(AFTER);
        return new Asked(
                base,
                after == null
                        ? null
                        : Cursor.find(after).orElseThrow(() -> new BadQuestion(400, "api.problem.after", AFTER)),
                limit(typed.getFirst(LIMIT)),
                Map.copyOf(narrowed));
    }

    private static int limit(@Nullable String typed) {
        if (typed == null) {
            return USUAL;
        }
        var number = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > MOST) {
            throw new BadQuestion(400, "api.problem.limit", LIMIT, MOST);
        }
        return number;
    }
}
