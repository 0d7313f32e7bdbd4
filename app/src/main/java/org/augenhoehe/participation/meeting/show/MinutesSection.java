package org.augenhoehe.participation.meeting.show;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What was written about one thing on the agenda.
///
/// @param point null for what belongs to none
public record MinutesSection(@Nullable UUID point, String name, List<PieceLine> pieces) {}
