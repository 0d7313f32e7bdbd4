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
/// day, too; words, whose it is and where it is are those of now: somebody may have made its place less exact since.
/// Figures, states and days stay. What the house no longer tells of such things at all goes.
final class DayRows {
    private static final Set<String> OF_NOW = Set.of("text", "parts", "address", "id");
    private static final Set<String> WHERE = Set.of("latitude", "longitude");

    private final Set<String> known;
    private final Set<String> ofNow;

    DayRows(DataSet<?> set) {
        var fields = Field.of(set);
        this.known = fields.stream().map(Field::name).collect(Collectors.toSet());
        this.ofNow = fields.stream()
                .filter(field -> OF_NOW.contains(field.kind()) || WHERE.contains(field.name()))
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
        old.keySet().retainAll(known);
        old.replaceAll((part, value) -> ofNow.contains(part) ? live.get(part) : value);
        return old;
    }
}
