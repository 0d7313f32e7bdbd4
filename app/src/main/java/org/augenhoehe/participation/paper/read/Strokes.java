package org.augenhoehe.participation.paper.read;

import org.augenhoehe.participation.paper.Sheet;

/// What a pen left in a box and around it.
///
/// @param ink the darkened share of the inside, from 0 to 1
/// @param peak how dark its darkest place is, 1 as the printed border
/// @param width how far it is from being one straight line, in millimetres
/// @param reach how far it goes across the box, or up and down, whichever is less, in millimetres
/// @param around the darkest place between the box and what is printed next
/// @param exits how many strokes leave the box or come into it
record Strokes(double ink, double peak, double width, double reach, double around, int exits) {
    /// The printed border is not looked at, even where it is found a little beside its place.
    private static final double AWAY = 0.55;
    /// Fainter than this share of the border is noise.
    private static final double FAINT = 0.15;

    /// Paler than this share of the darkest place is no part of the stroke.
    private static final double STROKE = 0.4;

    private static final double AROUND = 2.3;
    private static final double CROSSED = 0.9;
    private static final double CROSSING = 0.3;

    /// @param border how dark the printed borders of the page are
    /// @param solid how dark its large black areas are: thin things look paler where a picture is blurred
    static Strokes of(InkMap map, Frames.Frame frame, double border, double solid) {
        var away = (int) Math.round((Sheet.BORDER + AWAY) * Straightened.SCALE);
        var edge = (int) Math.round(Sheet.BOX * Straightened.SCALE);
        var inside = edge - 2 * away;
        var sum = 0.0;
        var peak = 0.0;
        for (var y = away; y < edge - away; y++) {
            for (var x = away; x < edge - away; x++) {
                var dark = map.at(frame.left() + x, frame.top() + y);
                sum += dark >= FAINT * border ? Math.min(1, dark / solid) : 0;
                peak = Math.max(peak, dark / border);
            }
        }
        var spread = new Spread();
        for (var y = away; y < edge - away; y++) {
            for (var x = away; x < edge - away; x++) {
                if (map.at(frame.left() + x, frame.top() + y) > Math.max(FAINT, STROKE * peak) * border) {
                    spread.add(x, y);
                }
            }
        }
        return new Strokes(
                sum / (inside * inside),
                peak,
                spread.width() / Straightened.SCALE,
                spread.reach() / Straightened.SCALE,
                around(map, frame, edge, border),
                exits(map, frame, edge, border));
    }

    private static double around(InkMap map, Frames.Frame frame, int edge, double black) {
        var from = (int) Math.round(0.6 * Straightened.SCALE);
        var to = (int) Math.round(AROUND * Straightened.SCALE);
        var darkest = 0.0;
        for (var y = -to; y < edge + to; y++) {
            for (var x = -to; x < edge + to; x++) {
                var outside = x < -from || y < -from || x >= edge + from || y >= edge + from;
                if (outside) {
                    darkest = Math.max(darkest, map.at(frame.left() + x, frame.top() + y) / black);
                }
            }
        }
        return darkest;
    }

    /// Goes once around the box, a little outside, and counts the strokes on the way.
    private static int exits(InkMap map, Frames.Frame frame, int edge, double black) {
        var away = (int) Math.round(CROSSED * Straightened.SCALE);
        var side = edge + 2 * away;
        var dark = new boolean[4 * side];
        for (var at = 0; at < side; at++) {
            dark[at] = crossed(map, frame, at - away, -away, black);
            dark[side + at] = crossed(map, frame, edge + away, at - away, black);
            dark[2 * side + at] = crossed(map, frame, edge + away - at, edge + away, black);
            dark[3 * side + at] = crossed(map, frame, -away, edge + away - at, black);
        }
        var exits = 0;
        for (var at = 0; at < dark.length; at++) {
            if (dark[at] && !dark[(at + dark.length - 1) % dark.length]) {
                exits++;
            }
        }
        return exits;
    }

    private static boolean crossed(InkMap map, Frames.Frame frame, int x, int y, double black) {
        return map.at(frame.left() + x, frame.top() + y) / black > CROSSING;
    }
}
