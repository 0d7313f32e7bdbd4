package org.augenhoehe.atlas.contact;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One message of a talk.
///
/// @param asks whether the one who began wrote it
/// @param writer null once that person is gone
public record EntryMessage(
        UUID id, UUID talk, boolean asks, @Nullable UUID writer, String words, Instant at, boolean hidden) {}
