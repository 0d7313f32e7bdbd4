package org.augenhoehe.directory.claim;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An imported organisation.
///
/// @param claimant the organisation of the platform that answers for it
public record Claimable(UUID id, String name, @Nullable UUID claimant, long services) {}
