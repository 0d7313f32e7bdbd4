package org.augenhoehe.sharing.fair;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Many want one thing: who gets it is decided by a rule that stood before anybody applied.
///
/// @param words what it is about
/// @param criteria what counts, in plain words; empty for none
/// @param openedBy null once that person is gone
/// @param decidesAt the same as `closesAt`, except where the owner looks at what was said about needs
/// @param seed secret until it is decided
/// @param promise its fingerprint, public from the beginning
/// @param endedAt null while it is open
/// @param reason why it was called off; empty otherwise
public record Fair(
        UUID id,
        UUID offer,
        FairRule rule,
        String words,
        String criteria,
        @Nullable UUID openedBy,
        Instant openedAt,
        Instant closesAt,
        Instant decidesAt,
        String seed,
        String promise,
        State state,
        @Nullable Instant endedAt,
        String reason,
        boolean hidden) {

    public static final String PATH = "/teilen/verteilung";

    public enum State {
        OPEN,
        DECIDED,
        /// The owner called it off.
        CANCELLED;

        public String textKey() {
            return "sharing.fair.state." + this;
        }
    }

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    /// Whether somebody can apply, or withdraw.
    public boolean takes(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }

    /// Whether the owner can look at needs now: once nobody applies any more, so that nobody can be told what to say.
    public boolean isLookedAt(Instant now) {
        return state == State.OPEN && rule == FairRule.NEED && !now.isBefore(closesAt) && now.isBefore(decidesAt);
    }

    public boolean isDecided() {
        return state == State.DECIDED;
    }

    /// In what it blocks hours while it is open.
    public String source() {
        return "fair " + id;
    }
}
