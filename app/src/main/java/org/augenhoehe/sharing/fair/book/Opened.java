package org.augenhoehe.sharing.fair.book;

import java.time.Instant;
import java.util.List;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.fair.FairRule;

/// An allocation as its owner wants it.
///
/// @param spans what there is to get, by time; none for the thing itself
public record Opened(FairRule rule, String words, String criteria, Instant closesAt, List<Span> spans) {
    public Opened {
        spans = List.copyOf(spans);
    }
}
