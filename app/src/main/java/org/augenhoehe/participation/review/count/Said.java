package org.augenhoehe.participation.review.count;

import java.util.Map;

import org.augenhoehe.participation.review.Viewpoint;

/// What one person answered, by the numbers of the questions.
public record Said(Viewpoint viewpoint, Map<Integer, String> given) {
    public Said {
        given = Map.copyOf(given);
    }
}
