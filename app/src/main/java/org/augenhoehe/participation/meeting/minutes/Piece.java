package org.augenhoehe.participation.meeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/// A small piece of the minutes.
///
/// @param point of the agenda; null for none
/// @param wording empty where moderation has hidden it
/// @param due until when a task or a promise is to be done; null where nobody said
/// @param owner who is to promise it; null where nobody said
/// @param organisation that is to promise it by whoever speaks for it; null where it is a person, or nobody said
/// @param author,editor who began it and who wrote it last; null once they are gone
/// @param became the page of the task or the promise that it has become; null before
public record Piece(
        UUID id,
        UUID step,
        @Nullable UUID point,
        PieceKind kind,
        String wording,
        @Nullable LocalDate due,
        @Nullable UUID owner,
        @Nullable UUID organisation,
        @Nullable UUID author,
        @Nullable UUID editor,
        int version,
        Instant at,
        @Nullable String became,
        boolean hidden) {
    public static final int LONGEST = 2000;

    /// Tasks and promises are short, but more than two letters.
    public static final int SHORT = 300;
    private static final int SHORTEST = 3;

    public String path() {
        return Meeting.path(step) + "/protokoll#e-" + id;
    }

    /// Whether a task or a promise can be called so.
    static boolean canBecome(String wording) {
        return wording.length() <= SHORT && wording.codePointCount(0, wording.length()) >= SHORTEST;
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }

    /// It could become a task or a promise, and has not.
    public boolean isWaiting() {
        return kind.becomes() && became == null && !hidden;
    }
}
