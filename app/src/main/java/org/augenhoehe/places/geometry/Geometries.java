package org.augenhoehe.places.geometry;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes GeoJSON (RFC 7946). What is wrong comes back as a value that a page can say in a sentence.
public final class Geometries {
    /// Nobody draws more by hand, and a track of a day's walk has fewer.
    public static final int MOST_POINTS = 20_000;

    static final int WGS84 = 4326;
    static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), WGS84);

    private static final int LONGEST = 2_000_000;
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private Geometries() {}

    /// Reads a geometry, or the geometry of a feature.
    public static Shape read(String geoJson) {
        return read(geoJson, null);
    }

    /// @param within where things of this place lie: coordinates that fit only the other way round are known as swapped
    public static Shape read(String geoJson, @Nullable Envelope within) {
        if (geoJson.isBlank()) {
            return new Shape.Bad(Flaw.EMPTY, "");
        }
        if (geoJson.length() > LONGEST) {
            return new Shape.Bad(Flaw.TOO_MANY_POINTS, "");
        }
        try {
            return read(JSON.readTree(geoJson), within);
        } catch (JacksonException notJson) {
            return new Shape.Bad(Flaw.NOT_JSON, line(notJson));
        }
    }

    static Shape read(JsonNode json, @Nullable Envelope within) {
        return new ShapeReading(within).read(json);
    }

    /// As GeoJSON with seven digits, which is a centimetre.
    public static String write(Geometry geometry) {
        return ShapeWriting.write(geometry);
    }

    public static Geometry point(double latitude, double longitude) {
        return FACTORY.createPoint(new Coordinate(longitude, latitude));
    }

    static String line(JacksonException wrong) {
        var at = wrong.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : at.getLineNr() + ":" + at.getColumnNr();
    }

    static String where(Coordinate at) {
        return String.format(Locale.ROOT, "%.5f, %.5f", at.y, at.x);
    }
}
