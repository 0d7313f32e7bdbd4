package org.augenhoehe.methods.lottery;

import java.util.List;

/// A file of people or quotas that cannot be read; the message names file and line.
public final class MalformedPool extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;
    private final Fault fault;
    private final transient List<String> said;

    /// What is wrong, for those who put it in words of their own.
    public enum Fault {
        /// No table, or in another encoding.
        UNREADABLE,
        /// A column is missing: its name.
        NO_COLUMN,
        /// Not in digits: the column.
        NO_NUMBER,
        /// More at least than at most, or below zero: category, feature.
        NO_RANGE,
        /// A feature has two quotas: category, feature.
        QUOTA_TWICE,
        /// Somebody has a feature without a quota: category, feature.
        NO_QUOTA,
        /// Two people have the same id: the id.
        ID_TWICE
    }

    /// @param why for the terminal and the log
    /// @param said what the fault names, in order
    MalformedPool(String file, long line, Fault fault, String why, String... said) {
        super("%s, line %d: %s".formatted(file, line, why));
        this.file = file;
        this.line = line;
        this.fault = fault;
        this.said = List.of(said);
    }

    /// The name of the file, as its reader was told it.
    public String file() {
        return file;
    }

    /// From 1, the header's.
    public long line() {
        return line;
    }

    /// What is wrong.
    public Fault fault() {
        return fault;
    }

    /// What the fault names, in the order [Fault] says.
    public List<String> said() {
        return said;
    }
}
