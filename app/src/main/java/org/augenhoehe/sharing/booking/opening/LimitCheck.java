package org.augenhoehe.sharing.booking.opening;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether somebody would have more than one person may have. True only while this person is held still.
@Component
public class LimitCheck {
    private final LimitStore store;
    private final Clock clock;

    LimitCheck(LimitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param organisation whose the thing is
    /// @param wanted all that would come on top
    /// @param except a booking that would change; null for none
    public Optional<Hindrance> against(UUID person, UUID organisation, List<Span> wanted, @Nullable UUID except) {
        var limit = store.of(organisation);
        if (limit.isNone() || wanted.isEmpty()) {
            return Optional.empty();
        }
        if (limit.atOnce() != null
                && store.countOpen(person, organisation, clock.instant(), except) + wanted.size() > limit.atOnce()) {
            return Optional.of(Hindrance.of(Why.LIMIT_AT_ONCE, limit.atOnce()));
        }
        return limit.days() != null && isAbove(limit.days(), person, organisation, wanted, except)
                ? Optional.of(Hindrance.of(Why.LIMIT_DAYS, limit.days()))
                : Optional.empty();
    }

    private boolean isAbove(int days, UUID person, UUID organisation, List<Span> wanted, @Nullable UUID except) {
        var added = daysByMonth(wanted);
        var first = added.keySet().stream().min(YearMonth::compareTo).orElseThrow();
        var last = added.keySet().stream().max(YearMonth::compareTo).orElseThrow();
        var months = Span.ofDays(first.atDay(1), last.atEndOfMonth());
        var used = daysByMonth(store.listUsed(person, organisation, months, except));
        return added.entrySet().stream()
                .anyMatch(month -> month.getValue() + used.getOrDefault(month.getKey(), 0) > days);
    }

    /// A day on which two things are borrowed counts twice.
    static Map<YearMonth, Integer> daysByMonth(List<Span> spans) {
        var days = new HashMap<YearMonth, Integer>();
        for (var span : spans) {
            span.firstDay()
                    .datesUntil(span.lastDay().plusDays(1))
                    .forEach(day -> days.merge(YearMonth.from(day), 1, Integer::sum));
        }
        return days;
    }
}
