package org.augenhoehe.thread;

import java.util.List;

/// What came of it so far.
///
/// @param strands the newest first; each from a voice to its end
/// @param count how many there are in all
public record Endings(List<List<Knot>> strands, int count) {
    public int others() {
        return count - strands.size();
    }
}
