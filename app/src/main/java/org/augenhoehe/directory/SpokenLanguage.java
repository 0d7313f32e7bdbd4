package org.augenhoehe.directory;

import org.jspecify.annotations.Nullable;

/// A language in which the service is offered.
///
/// @param code ISO 639, where the source gives it
public record SpokenLanguage(
        @Nullable String name,
        @Nullable String code,
        @Nullable String note) {}
