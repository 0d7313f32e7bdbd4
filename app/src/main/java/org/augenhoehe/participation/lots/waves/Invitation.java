package org.augenhoehe.participation.lots.waves;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody was drawn and is asked.
///
/// @param until the last day to answer
/// @param answer null while there is none
public record Invitation(
        UUID step,
        int number,
        int wave,
        LocalDate until,
        @Nullable Answer answer) {
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

    /// Whether the seat is theirs, or may still be.
    public boolean holdsSeat() {
        return answer == null || answer == Answer.ACCEPTED;
    }
}
