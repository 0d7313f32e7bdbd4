package org.augenhoehe.undertakings.accord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;

/// A proposal that is to be agreed by consent.
///
/// @param wording the goal itself; for a host the reason
/// @param person whom it is about; null for a goal
/// @param accepted whether that person would do it; true where nobody needs to be asked
/// @param until when the period ends
public record Accord(
        UUID id,
        UUID undertaking,
        About about,
        String wording,
        @Nullable UUID person,
        boolean accepted,
        @Nullable UUID proposedBy,
        Instant openedAt,
        Instant until,
        State state,
        @Nullable Instant endedAt) {

    public String path() {
        return Undertaking.home(undertaking) + "/einigung/" + id;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(until);
    }

    /// Periods end at midnight; people read the day before.
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until.minusSeconds(1), Step.ZONE);
    }

    /// Nobody decides about their own being sent away.
    public boolean excludes(UUID voter) {
        return about == About.NO_LONGER_HOST && voter.equals(person);
    }

    public enum About {
        GOAL,
        HOST,
        NO_LONGER_HOST
    }

    public enum State {
        OPEN,
        AGREED,
        /// A new wording took its place.
        REPLACED,
        /// Taken back, or the person it was about would not.
        DROPPED
    }
}
