package org.augenhoehe.undertakings;

/// What a step was given.
///
/// @param answered taken up, merged, or set aside with a reason; a method whose result is the answer counts all of them
///     as answered once it can be closed
/// @param lastWords of those not answered, how many were, but wait for a last word to what their author said against it
/// @param lateLastWords of those, how many for longer than a last word may take
/// @param answeredLate how many got their answer after the day that was promised, or their last word too late
public record Tally(int contributions, int answered, int lastWords, int lateLastWords, int answeredLate) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally(int contributions, int answered) {
        this(contributions, answered, 0, 0, 0);
    }

    public Tally {
        if (answered < 0 || answered > contributions) {
            throw new IllegalArgumentException("not more can be answered than there is");
        }
    }

    /// What should have had its word by now: a last word has some days of its own, also where the promise is over.
    ///
    /// @param promiseOver whether the day is over that was promised for the answers
    public int late(boolean promiseOver) {
        return promiseOver ? owed() - lastWords + lateLastWords : 0;
    }

    public int owed() {
        return contributions - answered;
    }
}
