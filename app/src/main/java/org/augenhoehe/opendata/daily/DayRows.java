package org.augenhoehe.opendata.daily;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.opendata.row.Field;
import org.jspecify.annotations.Nullable;

/// A row of an earlier day, put right by the same thing as it is public now: a thing that is gone is gone from that
/// day, too, and words are those of now. Figures, states and days stay.
final class DayRows {
    private static final Set<String> WORDS = Set.of("text", "parts", "address");

    private final Set<String> words;

    DayRows(DataSet<?> set) {
        this.words = Field.of(set).stream()
                .filter(field -> WORDS.contains(field.kind()))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /// Both come in the order of their ids.
    void join(
            Iterator<Map<String, @Nullable Object>> then,
            Iterator<Map<String, @Nullable Object>> now,
            Consumer<Map<String, @Nullable Object>> taker) {
        @Nullable Map<String, @Nullable Object> live = now.hasNext() ? now.next() : null;
        while (then.hasNext()) {
            var old = then.next();
            while (live != null && id(live).compareTo(id(old)) < 0) {
                live = now.hasNext() ? now.next() : null;
            }
            if (live != null && id(live).equals(id(old))) {
                taker.accept(put(old, live));
            }
        }
    }

    private static String id(Map<String, @Nullable Object> row) {
        return String.valueOf(row.get("id"));
    }

    private Map<String, @Nullable Object> put(Map<String, @Nullable Object> old, Map<String, @Nullable Object> live) {
        old.replaceAll((part, value) -> words.contains(part) ? live.get(part) : value);
        return old;
    }
}
