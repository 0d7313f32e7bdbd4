package org.augenhoehe.atlas.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.geometry.Exactness;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// What somebody marks on the map.
///
/// @param exact where it really is
/// @param place in words; empty where nobody said
/// @param picture null for none, or for keeping the one that is there
/// @param fields of the collection, with what they say
public record Marked(
        EntryKind kind,
        Category category,
        String title,
        String about,
        boolean named,
        Geometry exact,
        Exactness exactness,
        String place,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Picture picture,
        @Nullable UUID collection,
        Map<UUID, String> fields) {
    public Marked {
        fields = Map.copyOf(fields);
    }

    Marked withNamed(boolean shown) {
        return new Marked(
                kind,
                category,
                title,
                about,
                shown,
                exact,
                exactness,
                place,
                fromDay,
                untilDay,
                picture,
                collection,
                fields);
    }

    /// Everything of it that others will read.
    String words() {
        return Stream.concat(
                        Stream.of(title, about, place, picture == null ? "" : picture.description()),
                        fields.values().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// @param description what is on it, for whoever does not see it
    public record Picture(byte[] jpeg, String description) {}
}
