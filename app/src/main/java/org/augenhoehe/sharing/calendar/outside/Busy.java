package org.augenhoehe.sharing.calendar.outside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.augenhoehe.sharing.booking.Span;

/// Hours in which an entry of a calendar says that something is taken.
///
/// @param uid of the entry, as its calendar calls it
/// @param url of the page it leads to; empty for none
record Busy(Span span, String uid, String url) {

    /// The hours alone, each once: what touches or overlaps becomes one.
    static List<Span> joined(List<Busy> busy) {
        var joined = new ArrayList<Span>();
        busy.stream().map(Busy::span).sorted(Comparator.comparing(Span::from)).forEachOrdered(span -> {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || span.from().isAfter(last.until())) {
                joined.add(span);
            } else if (span.until().isAfter(last.until())) {
                joined.set(joined.size() - 1, new Span(last.from(), span.until()));
            }
        });
        return joined;
    }
}
