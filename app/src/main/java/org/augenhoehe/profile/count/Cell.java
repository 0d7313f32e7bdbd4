package org.augenhoehe.profile.count;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// A figure, and of what it is one.
///
/// @param group null for the groups that are too small alone
public record Cell(Measure measure, Phase phase, @Nullable StandingGroup group, int year, Figure figure) {}
