package org.augenhoehe.participation.walk.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteKind;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;

/// A plain map of a walk: the way as a line, stations as numbers, notes as small shapes, north up. Everything on it
/// also stands in the list below.
///
/// @param meeting where people meet; null where that has no position
/// @param stations on the way that have a position
/// @param line through them, as the points of an SVG polyline
public record Plan(
        int height, @Nullable Spot meeting, List<Stop> stations, List<Mark> marks, String line, ScaleBar scale) {
    public static final int WIDTH = 480;

    /// Notes around a station: so many fit into one round.
    private static final int ROUND = 8;

    private static final int RADIUS = 30;

    /// In metres: what is farther away from all that hosts set was not noted on this walk, whatever a device said.
    private static final double FARTHEST = 2000;

    /// @param walk null where it is not prepared yet
    /// @param stations on the way, in their order
    /// @return null where nothing has a position
    public static @Nullable Plan of(@Nullable Walk walk, List<Station> stations, List<Note> notes) {
        var placed = stations.stream().filter(one -> one.point().isPresent()).toList();
        var start = walk == null ? null : walk.point().orElse(null);
        var own = notes.stream().flatMap(one -> one.point().stream()).toList();
        var set = Stream.concat(Stream.ofNullable(start), placed.stream().map(Plan::point))
                .toList();
        if (set.isEmpty() && own.isEmpty()) {
            return null;
        }
        var fixed = set.isEmpty() ? List.of(middle(own)) : set;
        var near = own.stream().filter(point -> isNear(fixed, point));
        var frame = Frame.around(Stream.concat(fixed.stream(), near).toList(), WIDTH);
        var spots =
                Apart.moved(placed.stream().map(one -> frame.spot(point(one))).toList(), WIDTH, frame.height());
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < placed.size(); i++) {
            stops.add(new Stop(placed.get(i).id(), number(placed.get(i)), spots.get(i)));
        }
        var meeting = start == null ? null : frame.spot(start);
        return new Plan(
                frame.height(),
                meeting,
                List.copyOf(stops),
                marks(frame, fixed, stops, notes),
                line(meeting, spots),
                ScaleBar.of(frame.pixelsPerMetre()));
    }

    /// Those with a position of their own where they are, the others around their station.
    private static List<Mark> marks(Frame frame, List<Coordinates> fixed, List<Stop> stops, List<Note> notes) {
        Map<UUID, Spot> byStation = stops.stream().collect(Collectors.toMap(Stop::station, Stop::spot));
        var around = new HashMap<UUID, Integer>();
        var marks = new ArrayList<Mark>();
        for (var note : notes) {
            var own = note.point().filter(point -> isNear(fixed, point));
            var station = note.station();
            var stop = station == null ? null : byStation.get(station);
            if (own.isPresent()) {
                marks.add(new Mark(note.kind(), frame.spot(own.get())));
            } else if (station != null && stop != null) {
                var turn = around.merge(station, 1, Integer::sum) - 1;
                if (turn < 2 * ROUND) {
                    marks.add(new Mark(note.kind(), stop.at(turn, ROUND, RADIUS)));
                }
            }
        }
        return List.copyOf(marks);
    }

    private static String line(@Nullable Spot meeting, List<Spot> spots) {
        return Stream.concat(Stream.ofNullable(meeting), spots.stream())
                .map(spot -> spot.x() + "," + spot.y())
                .collect(Collectors.joining(" "));
    }

    public static boolean isNear(List<Coordinates> fixed, Coordinates point) {
        return fixed.stream().anyMatch(one -> one.distanceTo(point) <= FARTHEST);
    }

    /// Where hosts set nothing, most notes say where the walk is.
    private static Coordinates middle(List<Coordinates> points) {
        return points.stream()
                .sorted(Comparator.comparingDouble(Coordinates::latitude))
                .toList()
                .get(points.size() / 2);
    }

    private static Coordinates point(Station station) {
        return station.point().orElseThrow();
    }

    private static int number(Station station) {
        var number = station.number();
        return number == null ? 0 : number;
    }

    public record Stop(UUID station, int number, Spot spot) {}

    public record Mark(NoteKind kind, Spot spot) {}
}
