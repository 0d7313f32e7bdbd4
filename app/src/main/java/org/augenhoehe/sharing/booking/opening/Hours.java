package org.augenhoehe.sharing.booking.opening;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// Hours of one weekday at which somebody hands over and takes back.
///
/// @param fromMinute of the day
/// @param untilMinute of the day; 1440 is midnight at its end
public record Hours(DayOfWeek weekday, int fromMinute, int untilMinute) {
    public static final int A_DAY = 24 * 60;

    public Hours {
        if (fromMinute < 0 || fromMinute >= untilMinute || untilMinute > A_DAY) {
            throw new IllegalArgumentException("no hours of a day");
        }
    }

    boolean has(int minute) {
        return fromMinute <= minute && minute <= untilMinute;
    }

    /// As people write it: `9:00–12:30`.
    public String text() {
        return clock(fromMinute) + "–" + clock(untilMinute);
    }

    public LocalTime opens() {
        return LocalTime.of(fromMinute / 60, fromMinute % 60);
    }

    private static String clock(int minute) {
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }
}
