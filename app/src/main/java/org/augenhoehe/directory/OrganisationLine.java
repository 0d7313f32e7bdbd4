package org.augenhoehe.directory;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An organisation of the directory.
///
/// @param claimedBy the organisation in `people` that answers for it
public record OrganisationLine(
        UUID id,
        String name,
        @Nullable String alternateName,
        String description,
        @Nullable String email,
        @Nullable String website,
        @Nullable UUID claimedBy) {}
