package org.augenhoehe.sharing.need;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An offer that answers a need on the map.
///
/// @param author who said so; null once that person is gone
/// @param words why; may be empty
record NeedOffer(UUID id, UUID need, UUID offer, @Nullable UUID author, String words, Instant at, boolean hidden) {}
