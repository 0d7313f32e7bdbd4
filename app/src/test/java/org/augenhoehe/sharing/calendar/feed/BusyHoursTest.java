package org.augenhoehe.sharing.calendar.feed;

import java.time.Instant;
import java.util.List;

import org.augenhoehe.sharing.booking.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A pool is taken when none of its pieces is left, and not before.
class BusyHoursTest {
    @Test
    void oneOfTwoIsLeft() {
        assertThat(BusyHours.of(2, List.of(span(1, 3)), List.of())).isEmpty();
    }

    @Test
    void bothAreTaken() {
        assertThat(BusyHours.of(2, List.of(span(1, 4), span(2, 6)), List.of())).containsExactly(span(2, 4));
    }

    @Test
    void whatFollowsAtOnceIsOne() {
        assertThat(BusyHours.of(1, List.of(span(1, 2), span(2, 3)), List.of())).containsExactly(span(1, 3));
    }

    @Test
    void whatIsBlockedTakesAllOfThem() {
        assertThat(BusyHours.of(3, List.of(span(1, 2)), List.of(span(4, 5)))).containsExactly(span(4, 5));
    }

    private static Span span(int from, int until) {
        return new Span(Instant.EPOCH.plusSeconds(from), Instant.EPOCH.plusSeconds(until));
    }
}
