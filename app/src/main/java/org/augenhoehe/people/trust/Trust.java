package org.augenhoehe.people.trust;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One person trusts another.
///
/// @param trusted null while the invitation is open
/// @param name of the other side, as seen from the one who asked; null while the invitation is open
/// @param moment since when they have agreed, or until when the invitation is open
public record Trust(
        UUID id,
        UUID owner,
        @Nullable UUID trusted,
        @Nullable String name,
        Instant moment) {}
