package org.augenhoehe.sharing.booking.opening;

import org.jspecify.annotations.Nullable;

/// How much one person may have of all things of an organisation.
///
/// @param atOnce so many bookings that are not over; null for any number
/// @param days so many days a month, over all things; null for any number
public record Limit(@Nullable Integer atOnce, @Nullable Integer days) {
    public static final Limit NONE = new Limit(null, null);

    public boolean isNone() {
        return atOnce == null && days == null;
    }
}
