package org.augenhoehe.sharing.booking.book;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.opening.Hours;
import org.augenhoehe.sharing.booking.opening.Rules;

/// When something is free next for as long as somebody wants it.
///
/// @param pieces that can be borrowed at all
/// @param kept what is taken of them
/// @param blocked hours in which none of them can be had
record NextFree(Rules rules, List<Long> pieces, List<TakingStore.Kept> kept, List<Span> blocked) {
    private static final int DAYS = 56;
    private static final int QUARTER = 15 * 60;

    /// What has to be known to answer for these hours.
    static Span horizon(Span wanted) {
        return new Span(wanted.from().minus(Duration.ofDays(1)), wanted.until().plus(Duration.ofDays(DAYS + 2L)));
    }

    /// @return empty where it is not free within the next weeks
    Optional<Instant> after(Span wanted, Instant now) {
        for (int day = 0; day < DAYS; day++) {
            var found = starts(wanted, wanted.firstDay().plusDays(day))
                    .filter(start -> !start.isBefore(wanted.from()))
                    .sorted()
                    .flatMap(start -> spanFrom(start, wanted).stream())
                    .filter(span -> rules.against(span, now).isEmpty() && isFree(span))
                    .map(Span::from)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The same time of the day, when somebody opens, and when something comes back.
    private Stream<Instant> starts(Span wanted, LocalDate day) {
        if (rules.opening().wholeDays()) {
            return Stream.of(day.atStartOfDay(Span.ZONE).toInstant());
        }
        var times = new ArrayList<Instant>();
        Span.moment(day, LocalTime.ofInstant(wanted.from(), Span.ZONE)).ifPresent(times::add);
        rules.opening().on(day.getDayOfWeek()).stream()
                .map(Hours::opens)
                .flatMap(time -> Span.moment(day, time).stream())
                .forEach(times::add);
        Stream.concat(
                        kept.stream()
                                .map(one ->
                                        one.span().until().plus(rules.opening().before())),
                        blocked.stream().map(Span::until))
                .map(NextFree::rounded)
                .filter(moment -> LocalDate.ofInstant(moment, Span.ZONE).equals(day))
                .forEach(times::add);
        return times.stream().distinct();
    }

    /// As long as it was wanted, by what the clocks show.
    private Optional<Span> spanFrom(Instant start, Span wanted) {
        var shown = Duration.between(
                LocalDateTime.ofInstant(wanted.from(), Span.ZONE), LocalDateTime.ofInstant(wanted.until(), Span.ZONE));
        var end = LocalDateTime.ofInstant(start, Span.ZONE).plus(shown);
        return Span.moment(end.toLocalDate(), end.toLocalTime())
                .filter(start::isBefore)
                .map(until -> new Span(start, until));
    }

    private boolean isFree(Span span) {
        if (blocked.stream().anyMatch(span::overlaps)) {
            return false;
        }
        // Once through what is taken, not once for each piece: a pool has hundreds.
        var around = rules.kept(span);
        var taken = kept.stream()
                .filter(one -> one.span().overlaps(around))
                .map(TakingStore.Kept::piece)
                .collect(Collectors.toSet());
        return pieces.stream().anyMatch(piece -> !taken.contains(piece));
    }

    private static Instant rounded(Instant moment) {
        return Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond(), QUARTER) * QUARTER);
    }
}
