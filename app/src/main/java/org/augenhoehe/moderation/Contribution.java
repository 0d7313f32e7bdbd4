package org.augenhoehe.moderation;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody wrote, as whoever decides about it reads it: without the name of its author.
///
/// @param title of the thing it stands in
/// @param href where it stands
/// @param author null where nobody knows
/// @param subject the organisation it speaks about, whose people decide nothing; null for none
/// @param hosts whoever answers for the place it stands in: they decide nothing either
public record Contribution(
        String title,
        String text,
        String href,
        @Nullable UUID author,
        @Nullable UUID subject,
        Set<UUID> hosts) {
    public Contribution {
        hosts = Set.copyOf(hosts);
    }

    /// Where nobody in particular answers for the place.
    public Contribution(String title, String text, String href, @Nullable UUID author, @Nullable UUID subject) {
        this(title, text, href, author, subject, Set.of());
    }
}
