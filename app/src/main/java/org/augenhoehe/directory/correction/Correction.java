package org.augenhoehe.directory.correction;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A proposal to put something right about a service. Nobody reads who made it.
///
/// @param claimant the organisation that answers for the service; null where none does
/// @param reason of the answer; may be empty where it was accepted
/// @param decidedAt null while it waits
public record Correction(
        UUID id,
        UUID service,
        String serviceName,
        Part part,
        String proposed,
        State state,
        String reason,
        @Nullable UUID claimant,
        Instant proposedAt,
        @Nullable Instant decidedAt) {

    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED;

        public String textKey() {
            return "directory.correction." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean waits() {
        return state == State.WAITING;
    }
}
