package org.augenhoehe.participation.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A meeting: the way one step works.
///
/// @param calendar how calendars know it again
/// @param place,access empty where moderation has hidden them, or people meet online
/// @param link for whoever takes part only
/// @param sequence how often time or place were changed after people were invited
/// @param others how many were there who have no account
/// @param invitedAt null while its hosts prepare it
/// @param publishedAt since when everybody reads the minutes
/// @param objectionsUntil until when somebody can say what they have against them
public record Meeting(
        UUID step,
        UUID undertaking,
        UUID calendar,
        Way way,
        Format format,
        Instant begins,
        Instant ends,
        String place,
        String access,
        String link,
        int sequence,
        int others,
        @Nullable Instant invitedAt,
        @Nullable Instant cancelledAt,
        String cancelledWhy,
        @Nullable Instant publishedAt,
        @Nullable Instant objectionsUntil,
        boolean hidden) {
    public static final String METHOD = "meeting";

    /// How long somebody can say what they have against the minutes.
    public static final int DAYS_TO_OBJECT = 14;

    /// So early people come in, and somebody begins to write.
    private static final Duration EARLY = Duration.ofHours(1);

    public static String path(UUID step) {
        return "/treffen/" + step;
    }

    public String path() {
        return path(step);
    }

    public String minutesPath() {
        return path() + "/protokoll";
    }

    public boolean isInvited() {
        return invitedAt != null;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /// It is still to come, or goes on: minutes can be published before its end, and then it is over.
    public boolean isAhead(Instant now) {
        return isInvited() && !isCancelled() && !isPublished() && now.isBefore(ends);
    }

    public boolean hasBegun(Instant now) {
        return isInvited() && !now.isBefore(begins);
    }

    /// People are coming in, are there, or were.
    public boolean hasDoorsOpen(Instant now) {
        return isInvited() && !isCancelled() && !now.isBefore(begins.minus(EARLY));
    }

    /// Somebody can write along.
    public boolean isWritten(Instant now) {
        return hasDoorsOpen(now) && !isPublished();
    }

    public boolean mayBeObjectedTo(Instant now) {
        return objectionsUntil != null && now.isBefore(objectionsUntil);
    }

    public long length() {
        return Duration.between(begins, ends).toMinutes();
    }

    public LocalDate day() {
        return LocalDate.ofInstant(begins, Step.ZONE);
    }

    /// Whether both ends are on the same day.
    public boolean isWithinADay() {
        return day().equals(LocalDate.ofInstant(ends, Step.ZONE));
    }
}
