package org.augenhoehe.directory.importing;

import java.util.Locale;

/// What can be wrong with what is handed in, and what then happens.
public enum Trouble {
    NOT_THERE(Weight.REFUSES),
    NOTHING_FOUND(Weight.REFUSES),
    NOT_UTF8(Weight.REFUSES),
    NOT_TEXT(Weight.REFUSES),
    WRONG_SEPARATOR(Weight.REFUSES),
    COLUMN_MISSING(Weight.REFUSES),
    COLUMN_TWICE(Weight.REFUSES),
    BROKEN_CSV(Weight.REFUSES),
    BROKEN_JSON(Weight.REFUSES),
    BROKEN_ZIP(Weight.REFUSES),
    UNPACKS_TOO_LARGE(Weight.REFUSES),
    TOO_MANY_FILES(Weight.REFUSES),
    NAME_LEADS_OUT(Weight.REFUSES),
    ADDRESS_INSIDE(Weight.REFUSES),
    DOWNLOAD_FAILED(Weight.REFUSES),
    TOO_MUCH_SKIPPED(Weight.REFUSES),

    FIELD_COUNT(Weight.SKIPS),
    VALUE_MISSING(Weight.SKIPS),
    SAYS_NOTHING(Weight.SKIPS),
    BELONGS_TO_NOTHING(Weight.SKIPS),
    REPEATED(Weight.SKIPS),
    ID_TAKEN(Weight.SKIPS),
    LINK_BROKEN(Weight.SKIPS),
    UNKNOWN_THING(Weight.SKIPS),
    FILE_UNKNOWN(Weight.SKIPS),

    VALUE_ODD(Weight.NOTES),
    REFERENCE_BROKEN(Weight.NOTES),
    ID_NOT_UNIQUE(Weight.NOTES),
    SHARED(Weight.NOTES),
    DIFFERS(Weight.NOTES);

    /// Refused as a whole, one row left out, or taken with a remark.
    public enum Weight {
        REFUSES,
        SKIPS,
        NOTES
    }

    private final Weight weight;

    Trouble(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    public String textKey() {
        return "directory.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
