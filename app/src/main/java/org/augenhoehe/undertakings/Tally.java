package org.augenhoehe.undertakings;

/// What a step was given.
///
/// @param answered taken up, merged, or set aside with a reason; a method whose result is the answer counts all of them
///     as answered once it can be closed
public record Tally(int contributions, int answered) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (answered < 0 || answered > contributions) {
            throw new IllegalArgumentException("not more can be answered than there is");
        }
    }

    public int owed() {
        return contributions - answered;
    }
}
