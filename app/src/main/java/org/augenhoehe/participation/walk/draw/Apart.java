package org.augenhoehe.participation.walk.draw;

import java.util.ArrayList;
import java.util.List;

/// Moves numbers that would lie on one another a little apart, so that each can be read.
final class Apart {
    private static final double LEAST = 40;
    private static final int ROUNDS = 40;
    private static final int EDGE = 24;

    private Apart() {}

    static List<Spot> moved(List<Spot> spots, int width, int height) {
        var x = spots.stream().mapToDouble(Spot::x).toArray();
        var y = spots.stream().mapToDouble(Spot::y).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int one = 0; one < x.length; one++) {
                for (int other = one + 1; other < x.length; other++) {
                    push(x, y, one, other);
                }
            }
        }
        var moved = new ArrayList<Spot>();
        for (int i = 0; i < x.length; i++) {
            moved.add(new Spot((int) Math.round(Math.clamp(x[i], EDGE, width - EDGE)), (int)
                    Math.round(Math.clamp(y[i], EDGE, height - EDGE))));
        }
        return moved;
    }

    private static void push(double[] x, double[] y, int one, int other) {
        var across = x[other] - x[one];
        var down = y[other] - y[one];
        var far = Math.hypot(across, down);
        if (far >= LEAST) {
            return;
        }
        // Exactly on one another they part to the east.
        var by = (LEAST - far) / 2;
        var toX = far == 0 ? by : across / far * by;
        var toY = far == 0 ? 0 : down / far * by;
        x[one] -= toX;
        y[one] -= toY;
        x[other] += toX;
        y[other] += toY;
    }
}
