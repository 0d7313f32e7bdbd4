package org.augenhoehe.participation.walk.route;

import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;

/// How long a way is, estimated: straight from station to station, and a quarter more for corners.
///
/// @param metres to the next hundred; at least a hundred where there is a way at all
public record Way(int metres) {
    private static final double CORNERS = 1.25;
    private static final int STEP = 100;

    /// Metres in a minute, with a walker or a pram.
    private static final int SLOW = 50;

    public static Way of(@Nullable Walk walk, List<Station> stations) {
        var points = Stream.concat(
                        Stream.ofNullable(walk).flatMap(one -> one.point().stream()),
                        stations.stream().filter(Station::isOnTheWay).flatMap(one -> one.point().stream()))
                .toList();
        return new Way(Math.toIntExact((Math.round(straight(points) * CORNERS) + STEP / 2) / STEP * STEP));
    }

    private static double straight(List<Coordinates> points) {
        var sum = 0.0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).distanceTo(points.get(i));
        }
        return sum;
    }

    public double kilometres() {
        return metres / 1000.0;
    }

    /// At an easy pace, to the next five minutes.
    public int minutes() {
        return Math.max(5, (metres / SLOW + 4) / 5 * 5);
    }

    public boolean isKnown() {
        return metres > 0;
    }
}
