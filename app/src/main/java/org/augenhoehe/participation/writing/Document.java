package org.augenhoehe.participation.writing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A text that people write together.
///
/// @param title empty where moderation has hidden it
/// @param days how long people can say something to a change; says nothing where hosts accept
/// @param least so many must vote at least; says nothing by other rules
/// @param draft what hosts write before it opens; empty afterwards
/// @param version how many changes have been accepted
/// @param openedAt since when title and rule are fixed; null before
public record Document(
        UUID step,
        UUID undertaking,
        String title,
        Rule rule,
        int days,
        int least,
        String draft,
        int version,
        @Nullable Instant openedAt) {
    public static final String METHOD = "writing";

    /// What a paragraph and a change to it may have.
    public static final int LONGEST = 4000;

    public static final int LONGEST_REASON = 1000;

    public static String path(UUID step) {
        return "/gemeinsam-schreiben/" + step;
    }

    public String path() {
        return path(step);
    }

    public boolean isOpen() {
        return openedAt != null;
    }

    /// When people have said all they can to a change that is proposed now; null where no period is set.
    public @Nullable Instant until(Instant now) {
        return rule.hasPeriod() ? now.plus(Duration.ofDays(days)) : null;
    }

    /// The last day on which a change can be proposed: everybody has the days of the rule to say something to it.
    public LocalDate lastDayToPropose(Step of) {
        return rule.hasPeriod() ? of.lastDay().minusDays(days) : of.lastDay();
    }
}
