package org.augenhoehe.participation.answer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A question to an author: may this go into another one?
///
/// @param intoOther the contribution it would go into
public record Merging(
        UUID id,
        UUID contribution,
        UUID intoOther,
        String reason,
        @Nullable UUID askedBy) {}
