package org.augenhoehe.directory.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final Set<String> STAND_ALONE = Set.of(
            "taxonomy", "taxonomy_term", "organization", "program", "service", "location", "meta_table_description");

    /// @param column of that table, leading to the one that holds the list
    public record Nested(String table, String column) {}

    @Nullable
    public HsdsColumn column(String name) {
        return columns.get(name);
    }

    public List<HsdsColumn> foreignKeys() {
        return columns.values().stream().filter(HsdsColumn::isForeignKey).toList();
    }

    /// The table in our database.
    public String sql() {
        return "directory." + name;
    }

    /// Where to read it for whoever it is handed out to: with the corrections that were accepted.
    public String told() {
        return name.equals("service") || name.equals("metadata") ? sql() + "_told" : sql();
    }

    /// Rows that others may lead to are marked as gone, never deleted.
    public boolean isKept() {
        return name.equals("service") || name.equals("organization");
    }

    /// Something by itself, not only a detail of something else.
    public boolean standsAlone() {
        return STAND_ALONE.contains(name);
    }

    /// Nothing leads to it by its id.
    public boolean isLeaf() {
        return lists.isEmpty() && parts.isEmpty() && !STAND_ALONE.contains(name) || name.equals("attribute");
    }

    public Map<String, Nested> listsAndAttributes() {
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
