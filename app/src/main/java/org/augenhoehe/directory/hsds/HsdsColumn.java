package org.augenhoehe.directory.hsds;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A column of an HSDS table.
///
/// @param column its name in our database
/// @param required HSDS wants a value
/// @param essential a row without it means nothing
/// @param refers the table whose id stands here; [#ANY] where only the row says which
/// @param allowed the values HSDS knows, empty where any is good
public record HsdsColumn(
        String name,
        String column,
        Type type,
        boolean required,
        boolean essential,
        @Nullable String refers,
        List<String> allowed) {
    public static final String ANY = "*";

    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        TIME,
        MOMENT,
        FLAG,
        ID
    }

    /// What stands here when a source says nothing; null where nothing may stand.
    public @Nullable String otherwise() {
        if (type == Type.FLAG) {
            return "false";
        }
        if (!required || essential || type != Type.TEXT) {
            return null;
        }
        return allowed.isEmpty() ? "" : allowed.getFirst();
    }

    /// A reference that the database checks.
    public boolean isForeignKey() {
        return refers != null && !refers.equals(ANY);
    }
}
