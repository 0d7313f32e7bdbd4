package org.augenhoehe.participation.review;

import java.util.Arrays;
import java.util.List;

/// How much somebody agrees to a statement.
public enum Agreement {
    FULLY,
    RATHER,
    PARTLY,
    HARDLY,
    NOT;

    /// Of the answers to a statement, the first so many say yes to it.
    public static final int YES = 2;

    public static List<String> names() {
        return Arrays.stream(values()).map(Agreement::name).toList();
    }
}
