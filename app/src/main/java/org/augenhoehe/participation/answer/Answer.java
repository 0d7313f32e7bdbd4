package org.augenhoehe.participation.answer;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.participation.AnswerKind;
import org.jspecify.annotations.Nullable;

/// What the hosts say to contributions.
///
/// @param ledTo the thing on the thread that came of them; null where they were set aside
public record Answer(
        UUID id, AnswerKind kind, String wording, @Nullable UUID ledTo, Instant givenAt) {}
