package org.augenhoehe.methods.budget;

import java.util.Comparator;

/// Who goes first among equals. Fixed before the vote and the same for everyone who counts again.
public enum TieBreak {
    /// The cheaper project, then the one with more voters, then the one put to the vote first: as in the
    /// published [program](https://equalshares.net/implementation/) of the method of equal shares.
    CHEAPER,
    /// The project put to the vote first.
    LISTED;

    Comparator<Integer> order(Profile profile, long[] costs) {
        var listed = Comparator.<Integer>naturalOrder();
        return switch (this) {
            case LISTED -> listed;
            case CHEAPER ->
                Comparator.<Integer>comparingLong(project -> costs[project])
                        .thenComparing(Comparator.<Integer>comparingLong(profile::votes)
                                .reversed())
                        .thenComparing(listed);
        };
    }
}
