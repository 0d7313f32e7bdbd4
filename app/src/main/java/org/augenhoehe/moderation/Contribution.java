package org.augenhoehe.moderation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody wrote, as whoever decides about it reads it: without the name of its author.
///
/// @param title of the thing it stands in
/// @param href where it stands
/// @param author null where nobody knows
/// @param subject the organisation it speaks about, whose people decide nothing; null for none
public record Contribution(
        String title,
        String text,
        String href,
        @Nullable UUID author,
        @Nullable UUID subject) {}
