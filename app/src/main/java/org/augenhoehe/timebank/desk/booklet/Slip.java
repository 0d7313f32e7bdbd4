package org.augenhoehe.timebank.desk.booklet;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One slip of a booklet.
///
/// @param number which one it is, from 1
/// @param person whose booklet it is; null once they are gone
/// @param usedAt when it counted; null where it did not yet
/// @param exchange for which it counted
/// @param ended whether the booklet is said to be lost
public record Slip(
        UUID booklet,
        int number,
        @Nullable UUID person,
        @Nullable Instant usedAt,
        @Nullable UUID exchange,
        boolean ended) {}
