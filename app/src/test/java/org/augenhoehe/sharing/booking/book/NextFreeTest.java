package org.augenhoehe.sharing.booking.book;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.TakingStore.Kept;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// When a thing is free next for as long as somebody wants it.
class NextFreeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 26);
    private static final Instant NOW = at(0, 0);
    private static final Rules RULES = new Rules(SomeBookings.buffered(15, 15), List.of());

    @Test
    void whatIsFreeNowIsFreeNow() {
        var wanted = new Span(at(10, 0), at(12, 0));
        assertThat(new NextFree(RULES, List.of(1L), List.of(), List.of()).after(wanted, NOW))
                .contains(at(10, 0));
        assertThat(new NextFree(RULES, List.of(), List.of(), List.of()).after(wanted, NOW))
                .isEmpty();
    }

    @Test
    void itBeginsOnceTheOtherIsBackAndItsBufferIsOver() {
        var kept = List.of(new Kept(1, new Span(at(9, 0), at(12, 0))));
        var next = new NextFree(RULES, List.of(1L), kept, List.of());
        assertThat(next.after(new Span(at(10, 0), at(12, 0)), NOW)).contains(at(12, 15));
    }

    @Test
    void overTheNightInWhichTheClocksChangeItIsAsLongByTheClock() {
        var wanted = new Span(at(47, 0), at(58, 0));
        assertThat(wanted.length()).isEqualTo(Duration.ofHours(10));
        var next = new NextFree(RULES, List.of(1L), List.of(), List.of()).after(wanted, NOW);
        assertThat(next).contains(wanted.from());
    }

    /// Whatever is taken: what is named is not before what was wanted, and is free with all that is kept around it.
    @Property(tries = 300)
    void whatIsNamedIsFree(@ForAll("taken") List<Kept> kept, @ForAll("wanted") Span wanted) {
        var pieces = List.of(1L, 2L);
        var next = new NextFree(RULES, pieces, kept, List.of()).after(wanted, NOW);
        next.ifPresent(start -> {
            assertThat(start).isAfterOrEqualTo(wanted.from());
            var around = RULES.kept(new Span(start, start.plus(wanted.length().minusHours(1))));
            assertThat(pieces)
                    .anyMatch(piece -> kept.stream()
                            .noneMatch(one -> one.piece() == piece && one.span().overlaps(around)));
        });
    }

    @Provide
    Arbitrary<List<Kept>> taken() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2),
                        Arbitraries.integers().between(0, 20 * 24),
                        Arbitraries.integers().between(1, 30))
                .as((piece, from, hours) ->
                        new Kept(piece, new Span(hour(from), hour(from).plus(Duration.ofHours(hours)))))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Span> wanted() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10 * 24),
                        Arbitraries.integers().between(2, 20))
                .as((from, hours) -> new Span(hour(from), hour(from).plus(Duration.ofHours(hours))));
    }

    private static Instant hour(int hours) {
        return NOW.plus(hours, ChronoUnit.HOURS);
    }

    private static Instant at(int hour, int minute) {
        return Span.moment(DAY.plusDays(hour / 24), LocalTime.of(hour % 24, minute))
                .orElseThrow();
    }
}
