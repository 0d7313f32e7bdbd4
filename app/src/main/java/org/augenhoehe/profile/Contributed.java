package org.augenhoehe.profile;

import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// What one person brought in to a phase of an undertaking in a year: needs, ideas, proposals, comments, supports,
/// answers to a survey.
///
/// @param person null once that person is gone
/// @param times how often
/// @param takenUp how many of them were taken up or merged, as the answer to them says; others have no such answer
public record Contributed(
        UUID undertaking, Phase phase, @Nullable UUID person, int year, int times, int takenUp) {
    public Contributed {
        if (times < 0 || takenUp < 0 || takenUp > times) {
            throw new IllegalArgumentException("not more can be taken up than was brought in");
        }
    }
}
