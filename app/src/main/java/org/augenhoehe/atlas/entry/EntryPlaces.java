package org.augenhoehe.atlas.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.geometry.Coarsening;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.places.geometry.Geometries;
import org.springframework.stereotype.Component;

/// Where an entry is: for everybody as exactly as its author wants, for the author alone as it really is.
@Component
public class EntryPlaces {
    /// After so long nobody remembers that they could still show it more exactly.
    private static final int DAYS_KEPT = 180;

    private final ExactStore exact;
    private final Coarsening coarsening;

    EntryPlaces(ExactStore exact, Coarsening coarsening) {
        this.exact = exact;
        this.coarsening = coarsening;
    }

    /// An address in words would say what the shape does not: a street keeps no number, a district no street.
    Shown shown(Marked marked) {
        var shape = coarsening.of(marked.exact(), marked.exactness());
        var inside = shape.getInteriorPoint();
        return new Shown(Geometries.write(shape), inside.getY(), inside.getX(), words(marked));
    }

    /// What is drawn where everybody sees it already stays there: made inexact again it could wander to the next
    /// street.
    Shown shown(Marked marked, Entry before) {
        var shape = before.shape();
        var latitude = before.latitude();
        var longitude = before.longitude();
        return shape == null || latitude == null || longitude == null || !isWhereItWas(marked, before)
                ? shown(marked)
                : new Shown(shape, latitude, longitude, words(marked));
    }

    boolean isWhereItWas(Marked marked, Entry before) {
        return marked.exactness() == before.exactness()
                && Geometries.write(marked.exact()).equals(before.shape());
    }

    private String words(Marked marked) {
        return coarsening.words(marked.place(), marked.exactness());
    }

    void keepExact(UUID entry, Marked marked, LocalDate today) {
        if (marked.exactness() == Exactness.EXACT) {
            exact.forget(entry);
        } else {
            exact.put(entry, Geometries.write(marked.exact()), today.plusDays(DAYS_KEPT));
        }
    }

    void forgetExact(UUID entry) {
        exact.forget(entry);
    }

    /// Where it really is, as GeoJSON: for its author only.
    public Optional<String> exactOf(UUID entry, UUID author) {
        return exact.find(entry, author);
    }

    /// The same for everything that somebody marked and that is shown less exactly.
    Map<UUID, String> exactOf(UUID author) {
        return exact.listOf(author);
    }
}
