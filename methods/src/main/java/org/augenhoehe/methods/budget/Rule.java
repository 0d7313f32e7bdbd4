package org.augenhoehe.methods.budget;

/// A way to count. The same election always gives the same outcome, whatever the order of its ballots.
public sealed interface Rule permits Greedy, EqualShares, Phragmen {
    Outcome count(Election election);
}
