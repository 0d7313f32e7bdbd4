package org.augenhoehe.thread;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.thread.Told.Station;
import org.jspecify.annotations.Nullable;

/// The thread as a picture: straight down, and one step aside where it parts. As narrow as a phone, so that nothing
/// has to be shrunk or pushed aside there.
public final class Drawing {
    public static final int WIDTH = 300;
    public static final int RADIUS = 7;

    private static final int FIRST_LANE = 12;
    private static final int LANE = 18;
    private static final int DEEPEST = 4;
    private static final int LABEL = 20;
    private static final int LINE = 21;
    private static final int GAP = 16;

    /// Fira Sans at 16 units: what a letter takes on average, and a little more.
    private static final double LETTER = 8.4;
    private static final double SMALL_LETTER = 7;

    private final List<Row> rows = new ArrayList<>();
    private int y = RADIUS + 4;

    private Drawing() {}

    public static Drawing of(Told told) {
        var drawing = new Drawing();
        drawing.add(told, 0, null);
        return drawing;
    }

    private void add(Told told, int depth, @Nullable Row from) {
        var last = from;
        for (var station : told.stations()) {
            last = add(station, FIRST_LANE + LANE * Math.min(depth, DEEPEST), last);
        }
        for (var branch : told.branches()) {
            add(branch, depth + 1, last);
        }
    }

    private Row add(Station station, int x, @Nullable Row from) {
        var textX = x + LANE;
        var label = Wrapping.wrap(station.label(), (int) ((WIDTH - textX) / SMALL_LETTER));
        var title = Wrapping.wrap(station.title(), (int) ((WIDTH - textX) / LETTER));
        var row = new Row(station, from == null ? "" : path(from, x, y), x, y, textX, label, title);
        rows.add(row);
        y += label.size() * LABEL + title.size() * LINE + GAP;
        return row;
    }

    private static String path(Row from, int x, int y) {
        var start = "M" + from.x() + " " + (from.y() + RADIUS);
        return from.x() == x
                ? start + "V" + (y - RADIUS)
                : start + "V" + (y - LANE) + "Q" + from.x() + " " + y + " " + (x - RADIUS) + " " + y;
    }

    public int height() {
        return y;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// @param path of the thread that leads here; empty at the beginning
    /// @param x,y the middle of the knot
    /// @param label,title broken into lines
    public record Row(Station station, String path, int x, int y, int textX, List<String> label, List<String> title) {
        public int labelY(int line) {
            return y + 5 + line * LABEL;
        }

        public int titleY(int line) {
            return y + 7 + label.size() * LABEL + line * LINE;
        }
    }
}
