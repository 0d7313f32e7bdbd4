package org.augenhoehe.atlas.contact;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody and whoever marked an entry write to each other.
///
/// @param asker who began
/// @param organisation whose entry it was when the talk began, and which answers; null where whoever marked it does
public record Talk(
        UUID id, UUID entry, UUID asker, @Nullable UUID organisation) {}
