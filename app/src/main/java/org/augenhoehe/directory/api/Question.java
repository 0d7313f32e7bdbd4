package org.augenhoehe.directory.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;

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

    /// An id that is none finds nothing, rather than everything.
    Question byId(String name, @Nullable String id, String condition) {
        if (id != null && !id.isBlank()) {
            conditions.add(condition);
            values.put(name, Ids.find(id).orElse(NOBODY));
        }
        return this;
    }

    Question byWords(@Nullable String words, String condition) {
        if (words != null && !words.isBlank()) {
            conditions.add(condition);
            values.put("words", words);
        }
        return this;
    }

    /// @return empty if it is no moment
    static Optional<OffsetDateTime> moment(String text) {
        try {
            return Optional.of(
                            text.length() == 10
                                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                                    : OffsetDateTime.parse(text))
                    // Years with more digits, or before Christ, are no moments of any service.
                    .filter(moment -> moment.getYear() > 0 && moment.getYear() < 10_000);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
