package org.augenhoehe.sharing.booking.opening;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What stands against hours, whatever is booked; around the nights in which the clocks change, too.
class RulesTest {
    /// A Monday, in winter.
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
    private static final Instant NOW = at(MONDAY, 8, 0);

    private static final List<Hours> WEEKDAYS = List.of(
            new Hours(DayOfWeek.MONDAY, 540, 720),
            new Hours(DayOfWeek.MONDAY, 840, 1080),
            new Hours(DayOfWeek.WEDNESDAY, 540, 1440));

    @Test
    void whatIsPastIsPast() {
        assertThat(against(always(), span(MONDAY, 7, 0, 9, 0))).isEqualTo(Why.PAST);
        assertThat(against(always(), span(MONDAY, 8, 0, 9, 0))).isNull();
    }

    @Test
    void neitherTooSoonNorTooFar() {
        var opening = opening(false, false, true, 120, 30, 15, 600, List.of());
        assertThat(against(opening, span(MONDAY, 9, 59, 12, 0))).isEqualTo(Why.TOO_SOON);
        assertThat(against(opening, span(MONDAY, 10, 0, 12, 0))).isNull();
        assertThat(against(opening, span(MONDAY.plusDays(30), 7, 0, 8, 0))).isNull();
        assertThat(against(opening, span(MONDAY.plusDays(30), 9, 0, 10, 0))).isEqualTo(Why.TOO_FAR);
    }

    @Test
    void neitherTooShortNorTooLong() {
        var opening = opening(false, false, true, 0, 60, 30, 120, List.of());
        assertThat(against(opening, span(MONDAY, 10, 0, 10, 29))).isEqualTo(Why.TOO_SHORT);
        assertThat(against(opening, span(MONDAY, 10, 0, 10, 30))).isNull();
        assertThat(against(opening, span(MONDAY, 10, 0, 12, 0))).isNull();
        assertThat(against(opening, span(MONDAY, 10, 0, 12, 1))).isEqualTo(Why.TOO_LONG);
    }

    @Test
    void handedOverAndTakenBackWhileSomebodyIsThere() {
        var opening = opening(false, false, false, 0, 60, 15, 10_000, WEEKDAYS);
        assertThat(against(opening, span(MONDAY, 9, 0, 17, 0))).isNull();
        assertThat(against(opening, span(MONDAY, 13, 0, 17, 0))).isEqualTo(Why.FROM_CLOSED);
        assertThat(against(opening, span(MONDAY, 10, 0, 13, 0))).isEqualTo(Why.UNTIL_CLOSED);
        // Over Tuesday, on which nobody is there.
        assertThat(against(opening, new Span(at(MONDAY, 18, 0), at(MONDAY.plusDays(2), 9, 0))))
                .isNull();
        assertThat(against(opening, new Span(at(MONDAY, 18, 0), at(MONDAY.plusDays(1), 9, 0))))
                .isEqualTo(Why.UNTIL_CLOSED);
        // Midnight belongs to the day that ends with it.
        var wednesday = MONDAY.plusDays(2);
        assertThat(against(opening, new Span(at(wednesday, 20, 0), at(wednesday.plusDays(1), 0, 0))))
                .isNull();
    }

    @Test
    void aRoomIsUsedWhileItIsOpen() {
        var opening = opening(false, true, false, 0, 60, 15, 10_000, WEEKDAYS);
        assertThat(against(opening, span(MONDAY, 9, 0, 12, 0))).isNull();
        // Over the break at noon.
        assertThat(against(opening, span(MONDAY, 9, 0, 15, 0))).isEqualTo(Why.NOT_OVERNIGHT);
        assertThat(against(opening, new Span(at(MONDAY, 18, 0), at(MONDAY.plusDays(2), 9, 0))))
                .isEqualTo(Why.NOT_OVERNIGHT);
    }

    @Test
    void holidaysAndClosingDaysCountWhereItBeginsAndEnds() {
        var easter = LocalDate.of(2027, 3, 29);
        var closed = new ClosingDay(UUID.randomUUID(), MONDAY.plusDays(10), MONDAY.plusDays(12));
        var opening = new Opening(false, false, true, 0, 365, 15, 100_000, 0, 0, true, true, Land.ALL, 12, List.of());
        var rules = new Rules(opening, List.of(closed));
        assertThat(why(rules, span(easter, 10, 0, 12, 0))).isEqualTo(Why.HOLIDAY);
        assertThat(why(rules, new Span(at(easter.minusDays(2), 10, 0), at(easter, 10, 0))))
                .isEqualTo(Why.HOLIDAY);
        assertThat(why(rules, new Span(at(easter.minusDays(2), 10, 0), at(easter.plusDays(1), 10, 0))))
                .isNull();
        assertThat(why(rules, span(MONDAY.plusDays(11), 10, 0, 12, 0))).isEqualTo(Why.CLOSING_DAY);
        assertThat(why(rules, new Span(at(MONDAY.plusDays(9), 10, 0), at(MONDAY.plusDays(13), 10, 0))))
                .isNull();
        assertThat(rules.isClosed(MONDAY.plusDays(11))).isTrue();
        assertThat(rules.isClosed(easter)).isTrue();
        assertThat(rules.isClosed(MONDAY)).isFalse();
    }

    @Test
    void wholeDaysAreDaysAlsoWhenOneOfThemHasAnotherLength() {
        var opening = opening(true, false, true, 24 * 60, 365, 1440, 7 * 1440, List.of());
        assertThat(against(opening, Span.ofDays(MONDAY.minusDays(1), MONDAY))).isEqualTo(Why.PAST);
        assertThat(against(opening, Span.ofDays(MONDAY, MONDAY))).isEqualTo(Why.TOO_SOON);
        assertThat(against(opening, Span.ofDays(MONDAY.plusDays(1), MONDAY.plusDays(1))))
                .isNull();
        var autumn = LocalDate.of(2027, 10, 31);
        assertThat(Span.ofDays(autumn, autumn).length()).isEqualTo(Duration.ofHours(25));
        assertThat(against(opening, Span.ofDays(autumn.minusDays(6), autumn))).isNull();
        assertThat(against(opening, Span.ofDays(autumn.minusDays(7), autumn))).isEqualTo(Why.TOO_LONG);
        var spring = LocalDate.of(2027, 3, 28);
        assertThat(against(opening, Span.ofDays(spring, spring))).isNull();
    }

    @Test
    void theHourThatIsLeftOutDoesNotExistAndTheOneThatComesTwiceIsTheFirst() {
        var spring = LocalDate.of(2027, 3, 28);
        assertThat(Span.moment(spring, LocalTime.of(2, 30))).isEmpty();
        assertThat(Span.moment(spring, LocalTime.of(1, 59))).contains(Instant.parse("2027-03-28T00:59:00Z"));
        assertThat(Span.moment(spring, LocalTime.of(3, 0))).contains(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(Span.moment(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30)))
                .contains(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void theDeskKnowsItselfWhenItIsThere() {
        var opening = opening(false, true, false, 600, 10, 60, 120, WEEKDAYS);
        var desk = new Rules(opening, List.of(new ClosingDay(UUID.randomUUID(), MONDAY, MONDAY))).atTheDesk();
        assertThat(desk.against(new Span(at(MONDAY, 20, 0), at(MONDAY.plusDays(40), 9, 0)), NOW))
                .isEmpty();
    }

    private static @Nullable Why against(Opening opening, Span span) {
        return why(new Rules(opening, List.of()), span);
    }

    private static @Nullable Why why(Rules rules, Span span) {
        return rules.against(span, NOW).map(Hindrance::why).orElse(null);
    }

    private static Opening always() {
        return opening(false, false, true, 0, 365, 1, 100_000, List.of());
    }

    private static Opening opening(
            boolean days,
            boolean within,
            boolean always,
            int lead,
            int ahead,
            int shortest,
            int longest,
            List<Hours> hours) {
        return new Opening(
                days, within, always, lead, ahead, shortest, longest, 0, 0, true, false, Land.ALL, 12, hours);
    }

    private static Span span(LocalDate day, int hour, int minute, int untilHour, int untilMinute) {
        return new Span(at(day, hour, minute), at(day, untilHour, untilMinute));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return Span.moment(day, LocalTime.of(hour, minute)).orElseThrow();
    }
}
