package org.augenhoehe.participation.lots.waves;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody was drawn and is asked.
///
/// @param until the last day to answer
/// @param answer null while there is none
/// @param noted whether hosts wrote it down for somebody out of their list
public record Invitation(
        UUID step,
        int number,
        int wave,
        LocalDate until,
        @Nullable Answer answer,
        boolean noted) {
    public enum Answer {
        ACCEPTED,
        DECLINED,
        /// The day passed without an answer.
        SILENT,
        /// The person has left the house.
        GONE;

        public String textKey() {
            return "lots.answer." + this;
        }
    }

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isNotedNo() {
        return noted && answer == Answer.DECLINED;
    }

    /// Whether the next draw waits for it. A no that hosts wrote down calls nobody before the days to answer are
    /// over: else they could go on until a group comes out that they like.
    public boolean isAwaited(LocalDate today) {
        return isOpen() || isNotedNo() && !until.isBefore(today);
    }

    /// Whether the seat is theirs, or may still be.
    public boolean holdsSeat() {
        return answer == null || answer == Answer.ACCEPTED;
    }
}
