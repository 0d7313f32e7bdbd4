package org.augenhoehe.participation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.augenhoehe.undertakings.Step;

/// The days that a contradiction and the last word to it have. They are the same for everybody, also where a step is
/// closed right after the answer.
public final class LastWord {
    /// How long an answer may be contradicted, and how long a last word may take then.
    public static final int DAYS = 14;

    private LastWord() {}

    public static boolean mayContradict(Instant givenAt, Instant now) {
        return now.isBefore(givenAt.plus(Duration.ofDays(DAYS)));
    }

    /// The last day on which an answer may be contradicted.
    public static LocalDate lastDay(Instant givenAt) {
        return LocalDate.ofInstant(givenAt.plus(Duration.ofDays(DAYS)), Step.ZONE);
    }

    /// An answer given earlier cannot be contradicted any more; a contradiction that came earlier has waited too long.
    public static Instant lateBefore(Instant now) {
        return now.minus(Duration.ofDays(DAYS));
    }
}
