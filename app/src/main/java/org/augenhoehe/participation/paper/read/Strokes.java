package org.augenhoehe.participation.paper.read;

import org.augenhoehe.participation.paper.Sheet;

/// What a pen left in a box and around it.
///
/// @param ink the darkened share of the inside, from 0 to 1
/// @param peak how dark its darkest place is, 1 as the printed border
/// @param width how far it is from being one straight line, in millimetres
/// @param around the darkest place between the box and what is printed next
/// @param exits how many strokes leave the box or come into it
record Strokes(double ink, double peak, double width, double around, int exits) {
    /// The printed border is not looked at, even where it is found a little beside its place.
    private static final double AWAY = 0.55;
    /// Fainter than this share of the border is noise.
    private static final double FAINT = 0.15;

    private static final double AROUND = 2.3;
    private static final double CROSSED = 0.9;
    private static final double CROSSING = 0.3;

    static Strokes of(InkMap map, Frames.Frame frame, double black) {
        var away = (int) Math.round((Sheet.BORDER + AWAY) * Straightened.SCALE);
        var edge = (int) Math.round(Sheet.BOX * Straightened.SCALE);
        var sum = 0.0;
        var peak = 0.0;
        var moments = new double[5];
        for (var y = away; y < edge - away; y++) {
            for (var x = away; x < edge - away; x++) {
                var dark = Math.min(1, map.at(frame.left() + x, frame.top() + y) / black);
                if (dark >= FAINT) {
                    sum += dark;
                    peak = Math.max(peak, dark);
                    moments[0] += dark * x;
                    moments[1] += dark * y;
                    moments[2] += dark * x * x;
                    moments[3] += dark * x * y;
                    moments[4] += dark * y * y;
                }
            }
        }
        var inside = edge - 2 * away;
        return new Strokes(
                sum / (inside * inside), peak, width(moments, sum), around(map, frame, edge, black), exits(map, frame, edge, black));
    }

    /// The smaller of the two main spreads of the dark pixels.
    private static double width(double[] moments, double sum) {
        if (sum == 0) {
            return 0;
        }
        var x = moments[0] / sum;
        var y = moments[1] / sum;
        var xx = moments[2] / sum - x * x;
        var xy = moments[3] / sum - x * y;
        var yy = moments[4] / sum - y * y;
        var smaller = (xx + yy) / 2 - Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        return Math.sqrt(Math.max(0, smaller)) / Straightened.SCALE;
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
