package org.augenhoehe.places.geometry;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/// Makes a position as inexact as whoever marks it wishes, always in the same way: asking again tells nothing more.
@Component
public class Coarsening {
    /// About 400 m from south to north.
    private static final double STREET = 0.004;

    /// About two kilometres.
    private static final double DISTRICT = 0.02;

    private final Gazetteer gazetteer;

    Coarsening(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The shape that may be public: itself; the middle of the street or district that the gazetteer knows there; else
    /// the middle of the cell of a rough grid.
    public Geometry of(Geometry shape, Exactness exactness) {
        var inside = shape.getInteriorPoint().getCoordinate();
        return switch (exactness) {
            case EXACT -> shape;
            case STREET ->
                point(gazetteer
                        .streetAt(new Coordinates(inside.y, inside.x))
                        .orElseGet(() -> cell(inside.y, inside.x, STREET)));
            case DISTRICT ->
                point(gazetteer
                        .districtAt(new Coordinates(inside.y, inside.x))
                        .orElseGet(() -> cell(inside.y, inside.x, DISTRICT)));
        };
    }

    /// The words that may be public: an address would say what the point does not. A street keeps no number, a district
    /// no street.
    public String words(String place, Exactness exactness) {
        return PlaceWords.of(place, exactness, this::isPartOfTheArea);
    }

    private boolean isPartOfTheArea(String name) {
        return gazetteer.districts().stream()
                .anyMatch(known -> known.label().equalsIgnoreCase(name)
                        || known.longLabel().equalsIgnoreCase(name));
    }

    private static Geometry point(Coordinates at) {
        return Geometries.point(at.latitude(), at.longitude());
    }

    /// Degrees of longitude are shorter than those of latitude here; the cells are about square all the same.
    private static Coordinates cell(double latitude, double longitude, double size) {
        return new Coordinates(
                Math.clamp(middle(latitude, size), -90, 90), Math.clamp(middle(longitude, size * 1.5), -180, 180));
    }

    private static double middle(double degrees, double size) {
        return (Math.floor(degrees / size) + 0.5) * size;
    }
}
