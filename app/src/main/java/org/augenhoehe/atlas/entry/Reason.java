package org.augenhoehe.atlas.entry;

/// Why something is done on the map: a sentence that others read.
public final class Reason {
    public static final int LONGEST = 1000;

    private Reason() {}

    /// Whether it says nothing, or more than anybody reads.
    public static boolean lacks(String words) {
        return words.isBlank() || words.strip().length() > LONGEST;
    }
}
