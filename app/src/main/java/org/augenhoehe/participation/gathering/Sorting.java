package org.augenhoehe.participation.gathering;

import java.util.Arrays;
import java.util.Locale;

/// In which order contributions are read. By chance unless somebody wants it otherwise: so early ones do not win.
public enum Sorting {
    /// Differs from visitor to visitor, and stays the same for each of them.
    CHANCE("md5(c.id || :seed)"),
    NEWEST("c.at desc"),
    SUPPORT("supporters desc, c.at");

    private final String sql;

    Sorting(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql + ", c.id";
    }

    /// As it stands in an address.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "gathering.sorting." + this;
    }

    static Sorting of(String key) {
        return Arrays.stream(values())
                .filter(sorting -> sorting.key().equals(key))
                .findFirst()
                .orElse(CHANCE);
    }
}
