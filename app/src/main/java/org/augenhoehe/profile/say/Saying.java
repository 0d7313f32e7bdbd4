package org.augenhoehe.profile.say;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.profile.count.Rung;
import org.jspecify.annotations.Nullable;

/// What somebody who takes part says about a profile.
///
/// @param person null once that person is gone
/// @param reason empty where somebody just confirms
/// @param rung the step that the profile showed then; null where it showed none
/// @param hidden whether others may not read it
public record Saying(
        UUID id,
        UUID undertaking,
        @Nullable UUID person,
        boolean agrees,
        String reason,
        @Nullable Rung rung,
        Instant at,
        boolean hidden) {}
