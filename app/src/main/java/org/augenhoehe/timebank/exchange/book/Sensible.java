package org.augenhoehe.timebank.exchange.book;

import java.time.LocalDate;

import org.augenhoehe.timebank.exchange.book.Exchanged.Why;
import org.jspecify.annotations.Nullable;

/// Whether what somebody typed makes sense.
final class Sensible {
    private static final int FARTHEST_YEARS = 1;

    private Sensible() {}

    /// @param most minutes that the rule allows
    static @Nullable Why why(int minutes, int most, String words, LocalDate day, boolean done, LocalDate today) {
        if (minutes < 1 || minutes > most) {
            return Why.BOUNDS;
        }
        if (words.isBlank() || words.length() > ExchangeBook.LONGEST_WORDS) {
            return Why.WORDS;
        }
        if (done && day.isAfter(today)) {
            return Why.FUTURE;
        }
        if (!done && day.isBefore(today)) {
            return Why.PAST;
        }
        return day.isBefore(today.minusYears(FARTHEST_YEARS)) || day.isAfter(today.plusYears(FARTHEST_YEARS))
                ? Why.FAR
                : null;
    }
}
