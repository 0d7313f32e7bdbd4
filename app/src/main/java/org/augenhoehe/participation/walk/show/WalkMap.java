package org.augenhoehe.participation.walk.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.participation.walk.draw.Plan;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.map.DrawnMap;
import org.augenhoehe.places.map.DrawnMap.Drawn;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapSign;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The walk on the map of the place, as far as its parts have a position. Without scripts or a connection the plain
/// picture stands there, and everything is in the list below.
final class WalkMap {
    private static final GeometryFactory EARTH = new GeometryFactory();

    private WalkMap() {}

    /// @param stations those that are drawn
    /// @return null where hosts set nothing with a position
    static @Nullable DrawnMap of(Page page, @Nullable Walk walk, List<Station> stations, List<Note> notes) {
        var meeting = walk == null ? null : walk.point().orElse(null);
        var set = Stream.concat(Stream.ofNullable(meeting), stations.stream().flatMap(one -> one.point().stream()))
                .toList();
        if (set.isEmpty()) {
            return null;
        }
        var drawn = new ArrayList<Drawn>();
        if (set.size() > 1) {
            drawn.add(new Drawn(way(set), page.t("walk.map.way"), MapSign.HEXAGON, "", ""));
        }
        for (var note : notes) {
            note.point()
                    .filter(point -> Plan.isNear(set, point))
                    .ifPresent(point -> drawn.add(new Drawn(
                            point(point), page.t(note.kind().textKey()), sign(note.kind()), "", Note.path(note.id()))));
        }
        if (meeting != null) {
            drawn.add(new Drawn(point(meeting), page.t("walk.meeting"), MapSign.HEXAGON, "+", ""));
        }
        for (var station : stations) {
            station.point()
                    .ifPresent(point -> drawn.add(new Drawn(
                            point(point),
                            station.name(),
                            MapSign.HEXAGON,
                            String.valueOf(station.number()),
                            station.path())));
        }
        return DrawnMap.of(drawn);
    }

    /// What the signs mean.
    static List<MapLayer> legend() {
        return Stream.concat(
                        Stream.of(new MapLayer("treffpunkt", "walk.meeting", MapSign.HEXAGON, "+")),
                        Arrays.stream(NoteKind.values())
                                .map(kind -> new MapLayer(kind.name(), kind.textKey(), sign(kind), "")))
                .toList();
    }

    /// The same shapes as on the plain picture.
    private static MapSign sign(NoteKind kind) {
        return switch (kind) {
            case GOOD -> MapSign.CIRCLE;
            case OBSTACLE -> MapSign.TRIANGLE;
            case IDEA -> MapSign.DIAMOND;
            case QUESTION -> MapSign.SQUARE;
        };
    }

    /// From station to station, as the plain picture draws it.
    private static Geometry way(List<Coordinates> stops) {
        return EARTH.createLineString(stops.stream()
                .map(at -> new Coordinate(at.longitude(), at.latitude()))
                .toArray(Coordinate[]::new));
    }

    private static Geometry point(Coordinates at) {
        return Geometries.point(at.latitude(), at.longitude());
    }
}
