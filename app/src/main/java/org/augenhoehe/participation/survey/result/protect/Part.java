package org.augenhoehe.participation.survey.result.protect;

import java.util.List;

/// Answers that are told together: one that enough people gave, or several that are small.
///
/// @param keys of the answers
/// @param people how many gave one of them
public record Part(List<Integer> keys, int people) {
    public Part {
        keys = List.copyOf(keys);
    }
}
