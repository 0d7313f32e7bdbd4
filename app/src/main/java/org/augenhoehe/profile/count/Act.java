package org.augenhoehe.profile.count;

import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// What one person did in a phase of an undertaking in a year.
///
/// @param thing the decision it belongs to; null where it belongs to none
/// @param person null once that person is gone: it counts, but hides nobody
/// @param amount how often; minutes where time is counted
public record Act(
        UUID undertaking,
        Measure measure,
        @Nullable UUID thing,
        Phase phase,
        StandingGroup group,
        int year,
        @Nullable UUID person,
        long amount) {}
