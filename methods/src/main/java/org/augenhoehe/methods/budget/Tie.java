package org.augenhoehe.methods.budget;

import java.util.List;

/// Projects between which the rule itself did not decide.
///
/// @param round counted from one
/// @param projects ids of all that were exactly equal, best first by the [TieBreak]
/// @param chosen the first of them
public record Tie(int round, List<String> projects, String chosen) {
    public Tie {
        projects = List.copyOf(projects);
    }
}
