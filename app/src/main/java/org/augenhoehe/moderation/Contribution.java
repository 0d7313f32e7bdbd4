package org.augenhoehe.moderation;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody wrote, as whoever decides about it reads it: without the name of its author.
///
/// @param title of the thing it stands in
/// @param href where it stands
/// @param author null where nobody knows
/// @param subjects the organisations it speaks about, whose people decide nothing
/// @param hosts whoever answers for the place it stands in: they decide nothing either
/// @param hidden whether nobody but its author reads it now
public record Contribution(
        String title,
        String text,
        String href,
        @Nullable UUID author,
        Set<UUID> subjects,
        Set<UUID> hosts,
        boolean hidden) {
    public Contribution {
        subjects = Set.copyOf(subjects);
        hosts = Set.copyOf(hosts);
    }

    boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }
}
