package org.augenhoehe.directory.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.augenhoehe.directory.exporting.Plan.Depth;
import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsColumn.Type;
import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;

/// Writes the SQL expression that tells a thing as HSDS JSON: the database puts the tree together, in one query.
public record NestedJson(Plan plan) {

    /// @param alias of the row it is told from
    public String of(HsdsTable table, String alias) {
        return object(table, alias, Depth.ALL, 0);
    }

    private String object(HsdsTable table, String alias, Depth depth, int level) {
        var pairs = new ArrayList<String>();
        pairs.add("'id', " + alias + ".id");
        for (var column : table.columns().values()) {
            pairs.add("'%s', %s".formatted(column.name(), field(column, alias)));
        }
        if (depth == Depth.ALL) {
            table.parts().forEach((property, key) -> part(table, alias, property, key, level, pairs));
            table.listsAndAttributes()
                    .forEach((property, nested) -> list(table, alias, property, nested, level, pairs));
        }
        return "(jsonb_strip_nulls(jsonb_build_object(%s)) || (%s.rest - '%s'::text[]))"
                .formatted(String.join(", ", pairs), alias, untold(table));
    }

    private static String field(HsdsColumn column, String alias) {
        var value = alias + ".\"" + column.column() + "\"";
        if (column.type() == Type.MOMENT) {
            return "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')".formatted(value);
        }
        if (column.type() == Type.FLAG) {
            return "nullif(%s, false)".formatted(value);
        }
        return column.required() && column.type() == Type.DATE ? "coalesce(%s::text, '')".formatted(value) : value;
    }

    private void part(HsdsTable table, String alias, String property, String key, int level, List<String> pairs) {
        var depth = plan.of(table.name(), property);
        if (depth != Depth.NONE) {
            var refers = Objects.requireNonNull(
                    Objects.requireNonNull(table.column(key)).refers());
            var there = HsdsTables.get(refers);
            var inner = "n" + level;
            pairs.add("'%s', (select %s from %s %s where %s.id = %s.\"%s\")"
                    .formatted(
                            property, object(there, inner, depth, level + 1), there.told(), inner, inner, alias, key));
        }
    }

    private void list(
            HsdsTable table, String alias, String property, HsdsTable.Nested nested, int level, List<String> pairs) {
        var depth = plan.of(table.name(), property);
        if (depth != Depth.NONE) {
            var there = HsdsTables.get(nested.table());
            var inner = "n" + level;
            pairs.add("'%s', (select jsonb_agg(%s order by %s.id) from %s %s where %s.\"%s\" = %s.id%s)"
                    .formatted(
                            property,
                            object(there, inner, depth, level + 1),
                            inner,
                            there.told(),
                            inner,
                            inner,
                            nested.column(),
                            alias,
                            there.isKept() ? " and " + inner + ".gone_at is null" : ""));
        }
    }

    /// What a source wrote into these could not be read, and the schema allows nothing else.
    private static String untold(HsdsTable table) {
        return table.columns().values().stream()
                .filter(column -> column.type() == Type.NUMBER
                        || column.type() == Type.FLAG
                        || !column.allowed().isEmpty())
                .map(HsdsColumn::name)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
