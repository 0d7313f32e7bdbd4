package org.augenhoehe.sharing.calendar.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.augenhoehe.sharing.booking.Span;

/// When none of several equal pieces is left.
final class BusyHours {
    private BusyHours() {}

    /// @param pieces how many there are
    /// @param kept hours of single pieces; those of one piece never overlap
    /// @param blocked hours in which all of them are taken
    static List<Span> of(int pieces, Collection<Span> kept, Collection<Span> blocked) {
        var steps = new TreeMap<Instant, Integer>();
        kept.forEach(span -> step(steps, span, 1));
        blocked.forEach(span -> step(steps, span, pieces));
        var busy = new ArrayList<Span>();
        var taken = 0;
        Instant since = null;
        for (var step : steps.entrySet()) {
            taken += step.getValue();
            if (taken >= pieces && since == null) {
                since = step.getKey();
            } else if (taken < pieces && since != null) {
                busy.add(new Span(since, step.getKey()));
                since = null;
            }
        }
        return busy;
    }

    private static void step(NavigableMap<Instant, Integer> steps, Span span, int by) {
        steps.merge(span.from(), by, Integer::sum);
        steps.merge(span.until(), -by, Integer::sum);
    }
}
