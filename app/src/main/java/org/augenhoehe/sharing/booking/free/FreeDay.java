package org.augenhoehe.sharing.booking.free;

import java.time.LocalDate;
import java.util.List;

/// One day of the calendar of an offer.
///
/// @param free how many pieces nobody has on it at all
/// @param gaps hours in which at least one is free, such as `8:00–12:30`; where all of it is free, or taken, none
public record FreeDay(LocalDate day, Kind kind, int free, List<String> gaps) {
    public FreeDay {
        gaps = List.copyOf(gaps);
    }

    public enum Kind {
        FREE,
        /// Some hours of it, or some of the pieces.
        PARTLY,
        TAKEN,
        /// Nothing is handed over or taken back.
        CLOSED,
        PAST;

        public String textKey() {
            return "sharing.booking.day." + this;
        }
    }

    public boolean canBegin() {
        return kind == Kind.FREE || kind == Kind.PARTLY;
    }
}
