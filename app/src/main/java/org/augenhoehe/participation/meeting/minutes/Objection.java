package org.augenhoehe.participation.meeting.minutes;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/// What somebody has against the minutes, to be read beside them.
///
/// @param piece against which; null for all of them
/// @param wording empty where moderation has hidden it
public record Objection(
        UUID id, UUID step, @Nullable UUID piece, @Nullable UUID author, String wording, Instant at, boolean hidden) {
    public static final int LONGEST = 1000;

    String path() {
        return Meeting.path(step) + "/protokoll#w-" + id;
    }
}
