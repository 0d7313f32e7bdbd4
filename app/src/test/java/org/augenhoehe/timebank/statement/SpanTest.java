package org.augenhoehe.timebank.statement;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void withoutDaysItIsTheLastYear() {
        assertThat(Span.of("", "", TODAY)).isEqualTo(new Span(LocalDate.of(2025, 12, 1), TODAY, false));
    }

    @Test
    void theWrongWayRoundItIsTurned() {
        assertThat(Span.of("2026-05-02", "2026-05-01", TODAY))
                .isEqualTo(new Span(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2), true));
    }

    @Test
    void whatIsNoDayCountsAsNoneSaid() {
        assertThat(Span.of("gestern", "2026-02-30", TODAY)).isEqualTo(Span.of("", "", TODAY));
        assertThat(Span.of("+999999999-01-01", "-999999999-01-01", TODAY)).isEqualTo(Span.of("", "", TODAY));
    }

    @Test
    void theDaysOfTheChangeOfTimeAreWhole() {
        assertThat(length("2026-03-29")).isEqualTo(Duration.ofHours(23));
        assertThat(length("2026-10-25")).isEqualTo(Duration.ofHours(25));
    }

    private static Duration length(String day) {
        var span = Span.of(day, day, TODAY);
        return Duration.between(span.begins(), span.ends());
    }
}
