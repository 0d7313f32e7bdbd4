package org.augenhoehe.atlas.contact;

import java.util.UUID;

/// Somebody and whoever marked an entry write to each other.
///
/// @param asker who began
public record Talk(UUID id, UUID entry, UUID asker) {}
