package org.augenhoehe.participation.walk.route;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;

/// Where people stop on a walk.
///
/// @param number its place on the way; null where it is not on it
/// @param place in words; may be empty
/// @param question to think about there; may be empty
/// @param access how to get there without steps; may be empty
/// @param reason why hosts left it out; empty else
/// @param author who named or suggested it; null once that person is gone
public record Station(
        UUID id,
        UUID step,
        UUID undertaking,
        State state,
        @Nullable Integer number,
        String name,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String question,
        String access,
        String reason,
        @Nullable UUID author,
        boolean hidden) {

    public Optional<Coordinates> point() {
        return Points.of(latitude, longitude);
    }

    public boolean isOnTheWay() {
        return state == State.ON_THE_WAY;
    }

    public boolean isShownTo(@Nullable UUID person) {
        return !hidden || person != null && person.equals(author);
    }

    /// Where it stands among the others.
    public String path() {
        return Walk.path(step) + "#s-" + id;
    }

    public enum State {
        /// Hosts have not said yet whether people will stop there.
        SUGGESTED,
        ON_THE_WAY,
        LEFT_OUT
    }
}
