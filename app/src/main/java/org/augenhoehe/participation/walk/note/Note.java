package org.augenhoehe.participation.walk.note;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.walk.route.Points;
import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;

/// What somebody noted on the way.
///
/// @param station at which; null between stations
/// @param wording empty once it was taken back
/// @param latitude,longitude of whoever noted it, where they said it; null else
/// @param author null once that person is gone; nobody else reads it
public record Note(
        UUID id,
        UUID step,
        UUID undertaking,
        @Nullable UUID station,
        NoteKind kind,
        String wording,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable UUID author,
        Instant at,
        boolean hidden,
        boolean withdrawn) {
    public static final int LONGEST = 1000;

    public static String path(UUID id) {
        return "/rundgang/notizen/" + id;
    }

    public String path() {
        return path(id);
    }

    public Optional<Coordinates> point() {
        return Points.of(latitude, longitude);
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }

    public boolean isShownTo(@Nullable UUID person) {
        return !withdrawn && (!hidden || isBy(person));
    }
}
