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
/// @param person whom it is about; null for a goal and for a service
/// @param service of the directory that it is about; null else
/// @param accepted whether that person would do it; true where nobody needs to be asked
/// @param until when the period ends
/// @param hiddenAt since when moderation hides its wording; null where it does not
public record Accord(
        UUID id,
        UUID undertaking,
        About about,
        String wording,
        @Nullable UUID person,
        @Nullable UUID service,
        boolean accepted,
        @Nullable UUID proposedBy,
        Instant openedAt,
        Instant until,
        State state,
        @Nullable Instant endedAt,
        @Nullable Instant hiddenAt) {
    /// What is read instead of hidden words.
    static final String HIDDEN = "(…)";

    public String path() {
        return Undertaking.home(undertaking) + "/einigung/" + id;
    }

    /// What is read by everybody: who should host is read by those who take part.
    public boolean isPublic() {
        return about != About.HOST && about != About.NO_LONGER_HOST;
    }

    /// Whether it says something that is read beside its title; a service has nothing but its name.
    public boolean isAboutService() {
        return service != null;
    }

    /// How it is asked where somebody sees what they can do now.
    public String nowKey() {
        return switch (about) {
            case GOAL -> "undertakings.now.goal";
            case HOST, NO_LONGER_HOST -> "undertakings.now.host";
            case SERVICE_ADDED, SERVICE_REMOVED -> "undertakings.now.service";
        };
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(until);
    }

    /// Nobody but who proposed it says it differently, and nobody a proposal about themselves: that would ask everybody
    /// anew, again and again.
    public boolean mayBeRewordedBy(UUID voter) {
        return voter.equals(proposedBy) && !voter.equals(person) && !isAboutService();
    }

    /// Periods end at midnight; people read the day before.
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until.minusSeconds(1), Step.ZONE);
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    /// The wording as everybody reads it.
    public String words() {
        return isHidden() ? HIDDEN : wording;
    }

    /// What its sentence in the history takes: why somebody should host is read by those who take part.
    public String[] said() {
        return isPublic() ? new String[] {words()} : new String[0];
    }

    /// Nobody decides about their own being sent away.
    public boolean excludes(UUID voter) {
        return about == About.NO_LONGER_HOST && voter.equals(person);
    }

    public enum About {
        GOAL,
        HOST,
        NO_LONGER_HOST,
        /// From then on what the organisations behind a service confirmed about people counts.
        SERVICE_ADDED,
        SERVICE_REMOVED;

        /// How the history calls it.
        String group() {
            return switch (this) {
                case GOAL -> "goal";
                case HOST, NO_LONGER_HOST -> "hosts";
                case SERVICE_ADDED, SERVICE_REMOVED -> "service";
            };
        }
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
