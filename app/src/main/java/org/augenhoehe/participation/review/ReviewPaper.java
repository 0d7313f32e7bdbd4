package org.augenhoehe.participation.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a review asks.
///
/// @param anonymous whether nobody ever learns who answered what
/// @param fixedAt from when on nothing of it changes; null while hosts write it up
/// @param countedAt when it ended with a result; null before
public record ReviewPaper(
        UUID step,
        boolean anonymous,
        @Nullable Instant fixedAt,
        @Nullable Instant countedAt,
        List<Question> questions) {
    /// Key of the method, as it is stored with every step.
    public static final String METHOD = "review";

    public ReviewPaper {
        questions = List.copyOf(questions);
    }

    public boolean isFixed() {
        return fixedAt != null;
    }

    public boolean isCounted() {
        return countedAt != null;
    }

    /// What hosts have before their eyes, as a short mark: so that nobody fixes what another host changed meanwhile.
    public String seen() {
        return Integer.toHexString(List.of(anonymous, questions).toString().hashCode());
    }

    /// @param seen empty where a form does not say it
    public boolean isAnother(String seen) {
        return !seen.isEmpty() && !seen.equals(seen());
    }

    public String path() {
        return path(step);
    }

    public static String path(UUID step) {
        return "/auswertung/" + step;
    }
}
