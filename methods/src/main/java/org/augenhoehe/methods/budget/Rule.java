package org.augenhoehe.methods.budget;

/// A way to count. The same election always gives the same outcome, whatever the order of its ballots.
public sealed interface Rule permits Greedy, EqualShares, Phragmen {
    /// Counts an election. Never throws: what cannot be counted is refused when the [Election] is made.
    Outcome count(Election election);
}
