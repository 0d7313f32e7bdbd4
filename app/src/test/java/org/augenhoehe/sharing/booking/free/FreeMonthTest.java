package org.augenhoehe.sharing.booking.free;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.TakingStore.Kept;
import org.augenhoehe.sharing.booking.free.FreeDay.Kind;
import org.augenhoehe.sharing.booking.opening.ClosingDay;
import org.augenhoehe.sharing.booking.opening.Hours;
import org.augenhoehe.sharing.booking.opening.Land;
import org.augenhoehe.sharing.booking.opening.Opening;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What the calendar of a thing says about its days.
class FreeMonthTest {
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final Instant NOW = at(3, 12);

    @Test
    void whatIsOverIsOverAndTodayHasWhatIsLeft() {
        var days = month(opening(false, List.of()), List.of(1L), List.of(), List.of());
        assertThat(days).hasSize(31);
        assertThat(days.getFirst().kind()).isEqualTo(Kind.PAST);
        assertThat(days.get(1).kind()).isEqualTo(Kind.PAST);
        assertThat(days.get(2).kind()).isEqualTo(Kind.FREE);
        assertThat(days.getLast().kind()).isEqualTo(Kind.FREE);
    }

    @Test
    void theGapsOfADayAreNamed() {
        var kept = List.of(new Kept(1, new Span(at(10, 8), at(10, 12))), new Kept(1, new Span(at(10, 20), at(11, 9))));
        var days = month(opening(false, List.of()), List.of(1L), kept, List.of());
        assertThat(days.get(9))
                .isEqualTo(new FreeDay(LocalDate.of(2027, 3, 10), Kind.PARTLY, 0, List.of("0:00–8:00", "12:00–20:00")));
        assertThat(days.get(10).gaps()).containsExactly("9:00–24:00");
        assertThat(days.get(11).kind()).isEqualTo(Kind.FREE);
    }

    @Test
    void ofSeveralPiecesSomeAreFree() {
        var all = List.of(new Kept(1, new Span(at(10, 0), at(11, 0))));
        var days = month(opening(false, List.of()), List.of(1L, 2L, 3L), all, List.of());
        assertThat(days.get(9).kind()).isEqualTo(Kind.PARTLY);
        assertThat(days.get(9).free()).isEqualTo(2);
        assertThat(days.get(10).free()).isEqualTo(3);
    }

    @Test
    void whatIsTakenBlockedOrClosedIsSaid() {
        var hours = List.of(new Hours(DayOfWeek.WEDNESDAY, 540, 720));
        var kept = List.of(new Kept(1, new Span(at(10, 9), at(10, 12))));
        var days = month(opening(false, hours), List.of(1L), kept, List.of(new Span(at(17, 0), at(18, 0))));
        assertThat(days.get(9).kind()).isEqualTo(Kind.TAKEN);
        assertThat(days.get(16).kind()).isEqualTo(Kind.TAKEN);
        assertThat(days.get(10).kind()).isEqualTo(Kind.CLOSED);
        assertThat(days.get(23).kind()).isEqualTo(Kind.CLOSED);
        assertThat(days.get(30).kind()).isEqualTo(Kind.FREE);
    }

    @Test
    void theNightInWhichTheClocksArePutForwardHasNoHourTooMany() {
        var kept = List.of(new Kept(1, new Span(at(28, 4), at(28, 20))));
        var days = month(opening(false, List.of()), List.of(1L), kept, List.of());
        assertThat(days.get(27).gaps()).containsExactly("0:00–4:00", "20:00–24:00");
    }

    @Test
    void hoursOfThatNightEndWhenTheClockSaysSo() {
        var hours = List.of(new Hours(DayOfWeek.SUNDAY, 60, 600));
        var kept = List.of(new Kept(1, new Span(at(28, 4), at(28, 5))));
        var days = month(opening(false, hours), List.of(1L), kept, List.of());
        assertThat(days.get(27).gaps()).containsExactly("1:00–4:00", "5:00–10:00");
    }

    @Test
    void nothingInUseIsNothingFree() {
        var days = month(opening(true, List.of()), List.of(), List.of(), List.of());
        assertThat(days.getLast().kind()).isEqualTo(Kind.TAKEN);
    }

    private static List<FreeDay> month(Opening opening, List<Long> pieces, List<Kept> kept, List<Span> blocked) {
        var closed = new ClosingDay(UUID.randomUUID(), LocalDate.of(2027, 3, 24), LocalDate.of(2027, 3, 24));
        return new FreeMonth(new Rules(opening, List.of(closed)), pieces, kept, blocked, NOW).days(MARCH);
    }

    private static Opening opening(boolean days, List<Hours> hours) {
        return new Opening(days, false, hours.isEmpty(), 0, 365, 30, 10_000, 0, 0, false, false, Land.ALL, 12, hours);
    }

    private static Instant at(int day, int hour) {
        return Span.moment(LocalDate.of(2027, 3, day), LocalTime.of(hour, 0)).orElseThrow();
    }
}
