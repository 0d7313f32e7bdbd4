package org.augenhoehe.atlas.exchange;

/// What is wrong with a file, or with one line of it.
public enum ImportTrouble {
    // The whole file cannot be read.
    EMPTY(true),
    NOT_KNOWN(true),
    NOT_TEXT(true),
    NO_COLUMN(true),
    COLUMN_TWICE(true),
    BROKEN(true),
    NOTHING_LEFT(true),

    // One line is left out.
    NO_TITLE(false),
    TOO_LONG(false),
    NO_PLACE(false),
    ADDRESS_UNKNOWN(false),
    BAD_SHAPE(false),
    FIELD_MISSING(false),
    FIELD_WRONG(false),
    COLUMNS_MISSING(false);

    private final boolean whole;

    ImportTrouble(boolean whole) {
        this.whole = whole;
    }

    /// Whether nothing of the file can be taken.
    boolean isWhole() {
        return whole;
    }

    public String textKey() {
        return "atlas.trouble." + this;
    }
}
