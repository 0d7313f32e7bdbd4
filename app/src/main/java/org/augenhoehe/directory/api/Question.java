package org.augenhoehe.directory.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.directory.Totals;
import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// What a list of the API is narrowed down to: conditions on the row `t`, and what they are filled with.
///
/// @param kind what is listed, which is the name of its table
record Question(String kind, List<String> conditions, Map<String, Object> values) {
    private static final UUID NOBODY = new UUID(0, 0);

    /// All that are still there.
    static Question of(String kind) {
        return new Question(kind, new ArrayList<>(), new HashMap<>());
    }

    Question always(String condition) {
        conditions.add(condition);
        return this;
    }

    Question with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// An id that is none finds nothing, rather than everything.
    Question byId(String name, @Nullable String id, String condition) {
        return StringUtils.hasText(id)
                ? always(condition).with(name, Ids.find(id).orElse(NOBODY))
                : this;
    }

    Question byWords(@Nullable String words, String condition) {
        return StringUtils.hasText(words) ? always(condition).with("words", words) : this;
    }

    boolean isForAll() {
        return conditions.isEmpty();
    }

    String where() {
        return " where "
                + Stream.concat(Stream.of(Totals.present(kind)), conditions.stream())
                        .collect(Collectors.joining(" and "));
    }
}
