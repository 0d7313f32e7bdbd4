package org.augenhoehe.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/// How somebody wants to be told by mail.
///
/// @param quietFrom,quietTo hours without letters, both or neither; may run over midnight
/// @param pausedUntil the last day without letters
/// @param lastLetter when the last letter was put into the outbox
record Wishes(
        Rhythm rhythm,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant lastLetter) {

    static final Wishes DEFAULT = new Wishes(Rhythm.DAILY, LocalTime.of(20, 0), LocalTime.of(8, 0), null, null);

    enum Rhythm {
        AT_ONCE(Duration.ofMinutes(5)),
        DAILY(Duration.ofDays(1)),
        WEEKLY(Duration.ofDays(7)),
        NEVER(Duration.ZERO);

        private final Duration pause;

        Rhythm(Duration pause) {
            this.pause = pause;
        }
    }

    /// The first moment from now on at which a letter may come.
    Instant next(Instant now, ZoneId zone) {
        var earliest = lastLetter == null ? now : max(now, lastLetter.plus(rhythm.pause));
        if (pausedUntil != null) {
            earliest = max(earliest, pausedUntil.plusDays(1).atStartOfDay(zone).toInstant());
        }
        return afterQuiet(earliest, zone);
    }

    private Instant afterQuiet(Instant moment, ZoneId zone) {
        if (quietFrom == null || quietTo == null || quietFrom.equals(quietTo)) {
            return moment;
        }
        var local = moment.atZone(zone);
        var time = local.toLocalTime();
        var overNight = quietTo.isBefore(quietFrom);
        var quiet = overNight
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
        if (!quiet) {
            return moment;
        }
        var day = overNight && !time.isBefore(quietFrom) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        return day.atTime(quietTo).atZone(zone).toInstant();
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
