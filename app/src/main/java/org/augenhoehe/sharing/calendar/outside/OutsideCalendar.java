package org.augenhoehe.sharing.calendar.outside;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A calendar from elsewhere that blocks hours of an offer.
///
/// @param address where it is read; null where it came as a file. It may hold a secret: it is shown to nobody
/// @param etag by which the machine elsewhere knows what we have already; empty for none
/// @param addedBy null once that person is gone
/// @param readAt when it was read well last
/// @param leftOut how many entries could not be read
/// @param failed why the last try failed; null where it did not
/// @param failures how many tries failed in a row
record OutsideCalendar(
        UUID id,
        UUID offer,
        String name,
        @Nullable String address,
        String etag,
        @Nullable UUID addedBy,
        Instant addedAt,
        Instant triedAt,
        Instant readAt,
        int events,
        int leftOut,
        Fetched.@Nullable Why failed,
        int failures) {

    /// In what it blocks.
    static String source(UUID id) {
        return "calendar " + id;
    }

    /// The machine it is read from; empty where it came as a file.
    String host() {
        return address == null ? "" : String.valueOf(URI.create(address).getHost());
    }

    boolean isRead() {
        return address != null;
    }
}
