package org.augenhoehe.methods.ballot.points;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every option with what it got.
///
/// @param lines in the order of the ballot paper
/// @param ballots all ballots, blank ones included
/// @param blank those that say nothing about any option
public record Tally<L extends Line>(Map<String, L> lines, long ballots, long blank) {
    public Tally {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }
}
