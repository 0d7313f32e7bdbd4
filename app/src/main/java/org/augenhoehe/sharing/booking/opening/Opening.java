package org.augenhoehe.sharing.booking.opening;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;

/// When something is handed over and brought back, how far ahead and for how long.
///
/// @param wholeDays days are booked, not hours
/// @param within it is used while it is open only, not over night
/// @param always at any hour; else at `hours`
/// @param approval whether the owner says yes to each booking
/// @param holidays whether it is closed on public holidays
/// @param keepHours so long hours are kept for whoever waited for them
public record Opening(
        boolean wholeDays,
        boolean within,
        boolean always,
        int leadMinutes,
        int aheadDays,
        int shortestMinutes,
        int longestMinutes,
        int beforeMinutes,
        int afterMinutes,
        boolean approval,
        boolean holidays,
        Land land,
        int keepHours,
        List<Hours> hours) {
    /// Where nobody set anything: at any hour, and the owner says yes each time.
    public static final Opening USUAL =
            new Opening(false, false, true, 0, 365, 15, 31 * Hours.A_DAY, 0, 0, true, false, Land.ALL, 12, List.of());

    public Opening {
        hours = List.copyOf(hours);
    }

    public Duration before() {
        return Duration.ofMinutes(beforeMinutes);
    }

    public Duration after() {
        return Duration.ofMinutes(afterMinutes);
    }

    public List<Hours> on(DayOfWeek weekday) {
        return hours.stream().filter(one -> one.weekday() == weekday).toList();
    }

    boolean isOpen(DayOfWeek weekday) {
        return always || hours.stream().anyMatch(one -> one.weekday() == weekday);
    }

    boolean isOpen(DayOfWeek weekday, int minute) {
        return always || hours.stream().anyMatch(one -> one.weekday() == weekday && one.has(minute));
    }

    /// The same without anything that holds only where people book for themselves.
    Opening atTheDesk() {
        return new Opening(
                wholeDays,
                false,
                true,
                0,
                730,
                1,
                366 * Hours.A_DAY,
                beforeMinutes,
                afterMinutes,
                false,
                false,
                land,
                keepHours,
                List.of());
    }
}
