package org.augenhoehe.participation.amendment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody would change about another's contribution.
///
/// @param proposer null where that person is gone
/// @param wording of the whole contribution, as it would read then
/// @param assisted whether somebody who assists wrote it for the proposer
/// @param reason why its author declined it; empty else
public record Amendment(
        UUID id,
        UUID contribution,
        @Nullable UUID proposer,
        boolean assisted,
        String wording,
        String why,
        State state,
        String reason,
        Instant at,
        @Nullable Instant hiddenAt) {

    public boolean isBy(@Nullable UUID person) {
        return person != null && Objects.equals(proposer, person);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Nobody has read it yet: it was hidden in the moment in which it was proposed.
    boolean isHeldFromTheStart() {
        return isOpen() && at.equals(hiddenAt);
    }

    public boolean isShownTo(@Nullable UUID person) {
        return state != State.WITHDRAWN && (hiddenAt == null || isBy(person));
    }

    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN;

        public String textKey() {
            return "gathering.amendment.state." + this;
        }

        public String badge() {
            return switch (this) {
                case OPEN -> "now";
                case ACCEPTED -> "success";
                case DECLINED, WITHDRAWN -> "info";
            };
        }
    }
}
