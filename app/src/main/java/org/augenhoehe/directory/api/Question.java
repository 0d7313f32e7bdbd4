package org.augenhoehe.directory.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// What a list of the API is narrowed down to: conditions on the row `t`, and what they are filled with.
record Question(List<String> conditions, Map<String, Object> values) {
    private static final UUID NOBODY = new UUID(0, 0);

    static Question ofAll() {
        return new Question(new ArrayList<>(), new HashMap<>());
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

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
