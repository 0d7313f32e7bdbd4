package org.augenhoehe.directory;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What the list is narrowed down to; everything may be absent.
///
/// @param words a search query as typed
/// @param place a town or a postal code
/// @param language a code or a name, as [Directory#languages] gives it
/// @param openAt open at this moment of the place's own time
public record ServiceFilter(
        String words,
        @Nullable UUID topic,
        @Nullable UUID organisation,
        String place,
        @Nullable Near near,
        String language,
        boolean stepFree,
        boolean accessPoint,
        boolean easy,
        @Nullable LocalDateTime openAt) {

    public static final ServiceFilter EVERYTHING =
            new ServiceFilter("", null, null, "", null, "", false, false, false, null);

    /// Within so many kilometres of a point.
    public record Near(double latitude, double longitude, double kilometres) {}

    public ServiceFilter withWords(String sought) {
        return new ServiceFilter(
                sought, topic, organisation, place, near, language, stepFree, accessPoint, easy, openAt);
    }
}
