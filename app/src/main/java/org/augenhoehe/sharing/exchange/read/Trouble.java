package org.augenhoehe.sharing.exchange.read;

/// What is wrong with a file, or with one line of it. As long as anything is, nothing of the file is taken.
public enum Trouble {
    // The whole file.
    EMPTY,
    NO_TEXT,
    MIXED,
    NO_COLUMN,
    COLUMN_TWICE,
    BROKEN,
    TOO_MANY,

    // One line.
    COLUMNS_MISSING,
    NO_TITLE,
    TOO_LONG,
    DEAL,
    GOOD,
    CATEGORY,
    ADMITS,
    EXACTNESS,
    ACCESS,
    PIECES,
    MINUTES,
    COORDINATES,
    TWICE,
    TIMES,
    /// Somebody else has it at that time.
    OVERLAPS;

    public String textKey() {
        return "sharing.exchange.trouble." + this;
    }
}
