package org.augenhoehe.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Something in a calendar.
///
/// @param id the thing's own: when it changes, the subscriber's program finds it again by it
/// @param about empty where there is nothing more to say
/// @param place empty where there is none
/// @param href its page, a full address
/// @param cancelled it is told as cancelled: programs would keep what is only left out
/// @param sequence how often it was changed since it was first told (RFC 5545, 3.8.7.4)
public record Event(
        UUID id, When when, String title, String about, String place, String href, boolean cancelled, int sequence) {
    public Event(UUID id, When when, String title, String about, String place, String href, boolean cancelled) {
        this(id, when, title, about, place, href, cancelled, 0);
    }

    public sealed interface When {
        /// Midnight to midnight, wherever one is.
        record AllDay(LocalDate day) implements When {}

        record Between(Instant from, Instant until) implements When {}
    }
}
