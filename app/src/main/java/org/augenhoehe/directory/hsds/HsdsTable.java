package org.augenhoehe.directory.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A table of HSDS.
///
/// @param file its name in the tabular form
/// @param lists what is nested in it in JSON: property → the table and its column that leads back here
/// @param parts what is embedded in it in JSON as one object: property → the column here that leads there
public record HsdsTable(
        String name,
        String file,
        Map<String, HsdsColumn> columns,
        Map<String, Nested> lists,
        Map<String, String> parts) {

    /// @param column of that table, leading to the one that holds the list
    record Nested(String table, String column) {}

    @Nullable
    HsdsColumn column(String name) {
        return columns.get(name);
    }

    List<HsdsColumn> foreignKeys() {
        return columns.values().stream().filter(HsdsColumn::isForeignKey).toList();
    }

    /// The table in our database.
    String sql() {
        return "directory." + name;
    }

    /// Rows that others may lead to are marked as gone, never deleted.
    boolean isKept() {
        return name.equals("service") || name.equals("organization");
    }

    /// Means nothing unless it leads to both ends.
    boolean isLink() {
        return name.equals("service_at_location");
    }

    Map<String, Nested> listsAndAttributes() {
        var all = new LinkedHashMap<>(lists);
        if (!List.of("attribute", "metadata", "taxonomy", "taxonomy_term").contains(name)) {
            all.put("attributes", new Nested("attribute", "link_id"));
        }
        if (!name.equals("metadata")) {
            all.put("metadata", new Nested("metadata", "resource_id"));
        }
        return all;
    }
}
