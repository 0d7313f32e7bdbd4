package org.augenhoehe.methods.ballot;

import java.util.List;

/// Options that the rule itself could not tell apart where it mattered.
///
/// @param occasion where in the count; part of the purpose for which the public seed was drawn
/// @param drawn all that were exactly equal, in the order of the lot, best first
public record Tie(String occasion, List<String> drawn) {
    public Tie {
        drawn = List.copyOf(drawn);
    }

    /// `ballot.tie` with the occasion and the options in the order drawn.
    public Explanation explanation() {
        return Explanation.of("ballot.tie", occasion, drawn);
    }
}
