package org.augenhoehe.directory.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.augenhoehe.directory.hsds.StableIds;
import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/// A row as the database takes it.
///
/// @param content an id made from all that the row says; null for a row that tells only a part
/// @param values in the order of the table's columns
/// @param rest what has no column, as JSON
record TypedRow(
        UUID id, @Nullable UUID content, @Nullable String original, List<@Nullable String> values, String rest) {
    private static final JsonMapper JSON = new JsonMapper();

    /// What our export writes where HSDS insists on a text that nobody knows.
    static final String UNKNOWN = "-";

    /// @return empty for a row that was skipped, with the reason among the findings
    static Optional<TypedRow> of(Row row, StableIds ids, Findings findings) {
        return new Typing(row, ids, findings).typed();
    }

    /// One row on its way.
    private record Typing(Row row, StableIds ids, Findings findings, Map<String, String> rest) {
        Typing(Row row, StableIds ids, Findings findings) {
            this(row, ids, findings, new LinkedHashMap<>(row.values()));
        }

        Optional<TypedRow> typed() {
            var table = row.table();
            var given = rest.remove("id");
            var original = given == null ? null : given.strip();
            var values = new ArrayList<@Nullable String>();
            var links = 0;
            var facts = 0;
            for (var column : table.columns().values()) {
                var value = value(column);
                values.add(value);
                if (value == null && column.essential() && !row.merges()) {
                    return skip(Trouble.VALUE_MISSING, column.name());
                }
                links += value != null && column.refers() != null ? 1 : 0;
                facts += value != null && saysSomething(column) ? 1 : 0;
            }
            if (original == null && row.merges() || links == 0 && !table.standsAlone()) {
                return skip(Trouble.BELONGS_TO_NOTHING, "");
            }
            if (facts == 0 && rest.isEmpty() && table.isLeaf()) {
                return skip(Trouble.SAYS_NOTHING, "");
            }
            return Optional.of(build(table, original, values));
        }

        private TypedRow build(HsdsTable table, @Nullable String original, List<@Nullable String> values) {
            var content = row.merges() ? null : ids.ofContent(table.name(), row.values());
            var id = original == null || content != null && original.isEmpty()
                    ? ids.ofContent(table.name(), row.values())
                    : ids.of(table.name(), original);
            var foreign = original != null && Ids.find(original).isEmpty() ? original : null;
            return new TypedRow(id, content, foreign, values, rest.isEmpty() ? "{}" : JSON.writeValueAsString(rest));
        }

        /// A constant of the form or a reference alone is nothing anybody could read.
        private boolean saysSomething(HsdsColumn column) {
            return (column.refers() == null || row.table().name().equals("attribute"))
                    && column.allowed().isEmpty()
                    && column.type() != HsdsColumn.Type.FLAG;
        }

        private @Nullable String value(HsdsColumn column) {
            var written = rest.remove(column.name());
            if (written == null || written.isBlank() || (column.required() && written.equals(UNKNOWN))) {
                return null;
            }
            if (column.refers() != null) {
                return ids.of(target(column, column.refers()), written.strip()).toString();
            }
            var value = TypedValue.of(column, written);
            if (value == null) {
                rest.put(column.name(), written);
                findings.add(Trouble.VALUE_ODD, row.place(), column.name());
            }
            return value;
        }

        /// An attribute or a change says in another column to what kind of thing it belongs.
        private String target(HsdsColumn column, String refers) {
            if (!refers.equals(HsdsColumn.ANY)) {
                return refers;
            }
            var whose =
                    row.values().getOrDefault(column.name().equals("link_id") ? "link_entity" : "resource_type", "");
            return HsdsTables.find(whose).map(HsdsTable::name).orElse("service");
        }

        private Optional<TypedRow> skip(Trouble trouble, String detail) {
            findings.skip(row.table().name(), trouble, row.place(), detail);
            return Optional.empty();
        }
    }
}
