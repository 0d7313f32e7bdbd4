package org.augenhoehe.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Monday is 2 November 2026.
class OpeningHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void itIsOpenFromTheFirstMinuteToTheLast() {
        var hours = hours(weekly("MO,TU", "09:00", "17:00"));
        assertThat(hours.isOpenAt(MONDAY.atTime(8, 59))).isFalse();
        assertThat(hours.isOpenAt(MONDAY.atTime(9, 0))).isTrue();
        assertThat(hours.isOpenAt(MONDAY.atTime(16, 59))).isTrue();
        assertThat(hours.isOpenAt(MONDAY.atTime(17, 0))).isFalse();
        assertThat(hours.isOpenAt(MONDAY.plusDays(2).atTime(10, 0))).isFalse();
    }

    @Test
    void afterTheLastDayOfTheWeekTheNextOpeningIsInTheNext() {
        var hours = hours(weekly("MO", "09:00", "12:00"), weekly("MO", "14:00", "16:00"));
        assertThat(hours.nextOpening(MONDAY.atTime(10, 0))).contains(MONDAY.atTime(14, 0));
        assertThat(hours.nextOpening(MONDAY.atTime(15, 0))).contains(LocalDateTime.of(2026, 11, 9, 9, 0));
    }

    @Test
    void aNightShiftGoesOnAfterMidnight() {
        var hours = hours(weekly("SU", "20:00", "06:00"));
        assertThat(hours.isOpenAt(MONDAY.atTime(5, 59))).isTrue();
        assertThat(hours.isOpenAt(MONDAY.atTime(6, 0))).isFalse();
        assertThat(hours.isOpenAt(MONDAY.plusDays(6).atTime(23, 0))).isTrue();
    }

    @Test
    void theFirstMondayAndTheLastFridayOfAMonthAreFound() {
        var hours = hours(schedule("MONTHLY", "1MO,-1FR", null, null, null));
        assertThat(hours.on(MONDAY)).hasSize(1);
        assertThat(hours.on(MONDAY.plusDays(7))).isEmpty();
        assertThat(hours.on(LocalDate.of(2026, 11, 27))).hasSize(1);
        assertThat(hours.on(LocalDate.of(2026, 11, 20))).isEmpty();
    }

    @Test
    void everySecondWeekCountsFromTheFirstDay() {
        var hours = hours(schedule("WEEKLY", "MO", 2, MONDAY, null));
        assertThat(hours.on(MONDAY)).hasSize(1);
        assertThat(hours.on(MONDAY.plusWeeks(1))).isEmpty();
        assertThat(hours.on(MONDAY.plusWeeks(2))).hasSize(1);
    }

    @Test
    void whatHasEndedDoesNotOpenAgain() {
        var hours = hours(schedule("WEEKLY", "MO", 1, null, MONDAY.minusDays(1)));
        assertThat(hours.nextOpening(MONDAY.atTime(0, 0))).isEmpty();
    }

    private static OpeningHours hours(Schedule... schedules) {
        return new OpeningHours(List.of(schedules));
    }

    private static Schedule weekly(String days, String opens, String closes) {
        return new Schedule(
                null,
                null,
                null,
                null,
                "WEEKLY",
                null,
                days,
                null,
                null,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                null,
                null,
                null);
    }

    private static Schedule schedule(
            String freq, String days, @Nullable Integer every, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Schedule(
                null,
                null,
                first,
                last,
                freq,
                every == null ? null : BigDecimal.valueOf(every),
                days,
                null,
                null,
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                null,
                null,
                null);
    }
}
