package org.augenhoehe.directory.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.augenhoehe.directory.hsds.StableIds;
import org.jspecify.annotations.Nullable;

/// Takes nested JSON apart into the rows of the tables.
class JsonRows {
    private static final Map<String, String> SAYS_WHOSE =
            Map.of("link_id", "link_entity", "resource_id", "resource_type");

    private final StableIds ids;
    private final Findings findings;
    private final Consumer<Row> taker;
    private String file = "";

    JsonRows(StableIds ids, Findings findings, Consumer<Row> taker) {
        this.ids = ids;
        this.findings = findings;
        this.taker = taker;
    }

    void readsFrom(String name) {
        file = name;
    }

    Refusal broken(long line) {
        return new Refusal(Trouble.BROKEN_JSON, new Place(file, line), "");
    }

    /// @param table null where only its fields tell what it is
    void take(JsonThing thing, @Nullable HsdsTable table) {
        var kind = table == null ? thing.table() : table.name();
        if (kind == null) {
            findings.add(Trouble.UNKNOWN_THING, new Place(file, thing.line()), "");
        } else {
            take(thing, HsdsTables.get(kind), null);
        }
    }

    /// @param column of the nested thing that leads to the one around it
    private record Around(String table, String id, String column) {}

    private @Nullable String take(JsonThing thing, HsdsTable table, @Nullable Around around) {
        var place = new Place(file, thing.line());
        if (!(thing.fields().get("id") instanceof String original) || original.isBlank()) {
            findings.skip(table.name(), Trouble.VALUE_MISSING, place, table.name() + ".id");
            return null;
        }
        var id = ids.of(table.name(), original).toString();
        var values = new LinkedHashMap<String, String>();
        thing.fields().forEach((name, value) -> field(table, id, name, value, values));
        if (around != null) {
            values.put(around.column(), around.id());
            // Nested, it need not say whose it is; in a table it must.
            var saysWhose = SAYS_WHOSE.get(around.column());
            if (saysWhose != null) {
                values.putIfAbsent(saysWhose, around.table());
            }
        }
        taker.accept(new Row(table, values, place, true));
        return id;
    }

    private void field(HsdsTable table, String id, String name, Object value, Map<String, String> values) {
        var nested = table.listsAndAttributes().get(name);
        var part = table.parts().get(name);
        if (value instanceof JsonThing thing && part != null) {
            var column = Objects.requireNonNull(table.column(part));
            var there = take(thing, HsdsTables.get(Objects.requireNonNull(column.refers())), null);
            if (there != null) {
                values.put(part, there);
            }
        } else if (value instanceof List<?> list && nested != null) {
            var around = new Around(table.name(), id, nested.column());
            for (var item : list) {
                if (item instanceof JsonThing thing) {
                    take(thing, HsdsTables.get(nested.table()), around);
                }
            }
        } else {
            count(table, name);
            values.put(name, JsonThing.written(value));
        }
    }

    private void count(HsdsTable table, String name) {
        var known = name.equals("id") || table.column(name) != null;
        findings.column(file, table.name() + "." + name, known ? table.name() + "." + name : "")[0]++;
    }
}
