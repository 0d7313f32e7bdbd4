package org.augenhoehe.participation.paper.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.augenhoehe.participation.paper.PrintedBox;
import org.augenhoehe.participation.paper.Sheet;

/// Finds the printed frames of the boxes near where they should be: paper is bent, and four corners do not say how.
final class Frames {
    private static final int BORDER = (int) Math.round(Sheet.BORDER * Straightened.SCALE);
    private static final int EDGE = (int) Math.round(Sheet.BOX * Straightened.SCALE);
    /// 2.5 mm.
    private static final int REACH = 15;
    /// A frame that lies another way than its neighbours is looked for again, so near to them.
    private static final int ASTRAY = 4;

    private static final int NEIGHBOURS = 7;

    private final Sums sums;

    /// @param left of the outer edge, in pixels
    /// @param border how dark the printed border is
    record Frame(PrintedBox box, int left, int top, int offX, int offY, double score, double border) {}

    Frames(InkMap map) {
        sums = new Sums(map.width, map.height, map::at);
    }

    List<Frame> of(List<PrintedBox> boxes) {
        var first = boxes.stream().map(box -> best(box, 0, 0, REACH)).toList();
        var frames = new ArrayList<Frame>();
        for (var frame : first) {
            var around = first.stream()
                    .sorted(Comparator.comparingDouble(other -> distance(frame.box, other.box)))
                    .limit(NEIGHBOURS)
                    .toList();
            var x = median(around.stream().map(Frame::offX).toList());
            var y = median(around.stream().map(Frame::offY).toList());
            var astray = Math.max(Math.abs(frame.offX - x), Math.abs(frame.offY - y)) > ASTRAY;
            frames.add(astray ? best(frame.box, x, y, ASTRAY) : frame);
        }
        return frames;
    }

    private static double distance(PrintedBox one, PrintedBox other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static int median(List<Integer> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Frame best(PrintedBox box, int aroundX, int aroundY, int reach) {
        var left = (int) Math.round(box.x() * Straightened.SCALE);
        var top = (int) Math.round(box.y() * Straightened.SCALE);
        var best = new Frame(box, left, top, 0, 0, Double.NEGATIVE_INFINITY, 0);
        for (var y = aroundY - reach; y <= aroundY + reach; y++) {
            for (var x = aroundX - reach; x <= aroundX + reach; x++) {
                var border = ring(left + x, top + y, EDGE, BORDER);
                // Between two that look alike the nearer one is taken.
                var score = border
                        - ring(left + x + BORDER + 1, top + y + BORDER + 1, EDGE - 2 * BORDER - 2, BORDER) / 2
                        - ring(left + x - BORDER - 1, top + y - BORDER - 1, EDGE + 2 * BORDER + 2, BORDER) / 2
                        - 0.002 * Math.hypot(x - aroundX, y - aroundY);
                if (score > best.score) {
                    best = new Frame(box, left + x, top + y, x, y, score, border);
                }
            }
        }
        return best;
    }

    private double ring(int left, int top, int edge, int thick) {
        return (sums.mean(left, top, left + edge, top + thick)
                        + sums.mean(left, top + edge - thick, left + edge, top + edge)
                        + sums.mean(left, top, left + thick, top + edge)
                        + sums.mean(left + edge - thick, top, left + edge, top + edge))
                / 4;
    }
}
