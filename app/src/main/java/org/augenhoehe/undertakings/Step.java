package org.augenhoehe.undertakings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something people do in a phase, by one method.
///
/// @param method key of its {@link Method}
/// @param whatHappens what is done with the result, as the hosts promised
/// @param closesAt when nothing more can be brought in
/// @param answersUntil the last day on which every contribution is promised to have an answer, as it is said now
/// @param promisedUntil the same as it was said when the step opened: what is late counts from it
/// @param closedAt when it ended with a result; null before
public record Step(
        UUID id,
        UUID undertaking,
        int round,
        Phase phase,
        String method,
        String question,
        String whatHappens,
        Audience audience,
        Instant opensAt,
        Instant closesAt,
        LocalDate answersUntil,
        LocalDate promisedUntil,
        @Nullable Instant closedAt,
        @Nullable String result) {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public static List<UUID> ids(Collection<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isOpen(Instant now) {
        return !isClosed() && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isPlanned(Instant now) {
        return !isClosed() && now.isBefore(opensAt);
    }

    /// Nothing more can be brought in, but there is no result yet.
    public boolean waitsForAnswers(Instant now) {
        return !isClosed() && !now.isBefore(closesAt);
    }

    public boolean isLate(Instant now) {
        return !isClosed() && isPromiseOver(now);
    }

    /// Whether the day is over that was promised when it opened, however it has been moved since.
    public boolean isPromiseOver(Instant now) {
        return LocalDate.ofInstant(now, ZONE).isAfter(promisedUntil);
    }

    public boolean isPromiseMoved() {
        return answersUntil.isAfter(promisedUntil);
    }

    /// Steps close at midnight; people read the day before.
    public LocalDate lastDay() {
        return LocalDate.ofInstant(closesAt.minusSeconds(1), ZONE);
    }

    public LocalDate firstDay() {
        return LocalDate.ofInstant(opensAt, ZONE);
    }
}
