package org.augenhoehe.participation.paper.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.paper.issue.Part;

/// Pictures that wait.
public record PicturesShown(String path, boolean open, boolean secret, List<Waiting> waiting) {
    public PicturesShown {
        waiting = List.copyOf(waiting);
    }

    /// @param code as it is read; empty on ballots
    /// @param missing how many pages of it did not come
    public record Waiting(UUID copy, Part part, String code, int doubts, int missing) {}
}
