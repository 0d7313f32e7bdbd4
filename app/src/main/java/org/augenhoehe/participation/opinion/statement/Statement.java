package org.augenhoehe.participation.opinion.statement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A short sentence that people agree with or not.
///
/// @param author null once that person is gone, and for what was stated elsewhere
/// @param hidden whether moderation looks at it or has hidden it
public record Statement(
        UUID id,
        UUID step,
        UUID undertaking,
        String wording,
        @Nullable UUID author,
        boolean hidden) {
    public static final int LONGEST = 300;

    /// Where it stands among the others.
    public String path() {
        return path(step) + "/aussagen/" + id;
    }

    /// Of the step in which people answer.
    public static String path(UUID step) {
        return "/meinungskarte/" + step;
    }
}
