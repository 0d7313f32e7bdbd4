package org.augenhoehe.methods.ballot.points;

import org.augenhoehe.methods.ballot.Explanation;

/// What one option got. Lines of one rule compare with each other: the greater one is better, equal ones
/// are tied.
public interface Line {
    /// Whether anybody gave it anything; an option without cannot win.
    boolean hasSupport();

    /// Why it won.
    Explanation won(String option, long ballots);
}
