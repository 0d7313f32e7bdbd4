package org.augenhoehe.webhooks;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A program elsewhere that is told of news.
///
/// @param deliveredAt when it took something last; null where it never did
/// @param givenUp how much it did not take within a day
public record Receiver(
        UUID id, String address, Instant addedAt, @Nullable Instant deliveredAt, int givenUp) {}
