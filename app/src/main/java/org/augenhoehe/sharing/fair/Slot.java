package org.augenhoehe.sharing.fair;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;

/// Something to get: hours of a thing, or the thing itself where it is given away.
///
/// @param number from 1, by time
/// @param from null where it is given away
/// @param free how many pieces there were to give when it was decided; null before
public record Slot(
        UUID fair,
        int number,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Integer free) {
    public boolean isHours() {
        return from != null;
    }

    public Span span() {
        return new Span(Objects.requireNonNull(from), Objects.requireNonNull(until));
    }
}
