package org.augenhoehe.participation.meeting.show;

import java.time.Instant;

import org.augenhoehe.participation.meeting.agenda.Point;
import org.jspecify.annotations.Nullable;

/// Something on the agenda, with its time.
///
/// @param by who brings it in; empty where nobody may read that
/// @param from,until when it is its turn, if everything takes as long as planned
/// @param number its place, from 1
public record PointLine(
        Point point, String name, String by, Instant from, Instant until, boolean now, boolean mine, int number) {
    /// Text key of what hosts should know; null where the house knows nothing.
    public @Nullable String hintKey() {
        return point.part() == null ? null : "meeting.part." + point.part() + ".hint";
    }
}
