package org.augenhoehe.profile;

import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// How long one person worked in a phase of an undertaking in a year.
///
/// @param person null once that person is gone
public record Worked(
        UUID undertaking, Phase phase, @Nullable UUID person, int year, boolean paid, long minutes) {}
