package org.augenhoehe.directory;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A service in the list.
///
/// @param kilometres from the point that was asked for
public record ServiceLine(
        UUID serviceId,
        String name,
        @Nullable String organizationName,
        String teaser,
        String city,
        List<String> languages,
        boolean stepFree,
        boolean accessPoint,
        boolean easy,
        boolean open,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double kilometres) {}
