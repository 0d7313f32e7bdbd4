package org.augenhoehe.opendata.row;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.ToldWith;
import org.augenhoehe.opendata.DataSet;
import org.jspecify.annotations.Nullable;

/// Reads a whole data set, some at a time, and turns each thing into a row.
public final class Rows {
    private static final int AT_ONCE = 200;

    private Rows() {}

    public static void each(DataSet<?> set, String base, Consumer<Map<String, @Nullable Object>> taker) {
        all(set, base).forEachRemaining(taker);
    }

    /// One after the other, by id; asks the room for more as they are taken.
    public static Iterator<Map<String, @Nullable Object>> all(DataSet<?> set, String base) {
        return new Iterator<>() {
            private List<? extends Record> some = set.list(base, null, AT_ONCE);
            private int at;

            @Override
            public boolean hasNext() {
                if (at == AT_ONCE && at == some.size()) {
                    some = set.list(base, (UUID) of(some.getLast()).get("id"), AT_ONCE);
                    at = 0;
                }
                return at < some.size();
            }

            @Override
            public Map<String, @Nullable Object> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return of(some.get(at++));
            }
        };
    }

    static Map<String, @Nullable Object> of(Record thing) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        var parts = thing.getClass().getRecordComponents();
        for (var part : parts) {
            var counts = part.getAnnotation(CountsPeople.class);
            var value = value(thing, part);
            row.put(part.getName(), counts == null ? plain(value) : Shelter.of(value, counts));
        }
        for (var part : parts) {
            var with = part.getAnnotation(ToldWith.class);
            if (with != null && row.get(with.value()) == null) {
                row.put(part.getName(), null);
            }
        }
        return row;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Record inner -> of(inner);
            case List<?> several -> {
                var all = new ArrayList<@Nullable Object>();
                several.forEach(one -> all.add(plain(one)));
                yield all;
            }
            case null, default -> value;
        };
    }

    private static @Nullable Object value(Record thing, RecordComponent part) {
        try {
            var reader = part.getAccessor();
            reader.setAccessible(true);
            return reader.invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
