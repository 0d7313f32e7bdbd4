package org.augenhoehe.directory.hsds;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A column of an HSDS table.
///
/// @param column its name in our database
/// @param refers the table whose id stands here; [#ANY] where only the row says which
/// @param allowed the values HSDS knows, empty where any is good
public record HsdsColumn(
        String name,
        String column,
        Type type,
        boolean required,
        @Nullable String refers,
        List<String> allowed) {
    static final String ANY = "*";

    enum Type {
        TEXT,
        NUMBER,
        DATE,
        TIME,
        MOMENT,
        FLAG,
        ID
    }

    /// A reference that the database checks.
    boolean isForeignKey() {
        return refers != null && !refers.equals(ANY);
    }
}
