package org.augenhoehe.participation.paper.print;

import java.util.ArrayList;
import java.util.List;

/// Puts pieces below each other and goes on to the next page where one is full.
final class Flow {
    /// Between the marks in the corners at the left and the right.
    static final double LEFT = 22;

    static final double WIDTH = 166;

    private final double top;
    private final double bottom;
    private final List<List<Piece>> pages = new ArrayList<>();
    private double y;

    Flow(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
        next();
    }

    private void next() {
        pages.add(new ArrayList<>());
        y = top;
    }

    /// @return whether a new page began
    boolean need(double height) {
        if (y + height <= bottom || y == top) {
            return false;
        }
        next();
        return true;
    }

    double room() {
        return bottom - top;
    }

    double y() {
        return y;
    }

    void skip(double height) {
        if (y > top) {
            y += height;
        }
    }

    void down(double height) {
        y += height;
    }

    void put(Piece piece) {
        pages.getLast().add(piece);
    }

    void words(Node node, List<Line> lines, Type type) {
        words(node, LEFT, WIDTH, lines, type, Piece.Align.BEGIN);
    }

    /// Words to a box stand beside it, wherever their script begins.
    void beside(Node node, double x, double width, List<Line> lines) {
        words(node, x, width, lines, Type.TEXT, Piece.Align.LEFT);
    }

    /// Lines may go on on the next page, two at least together.
    private void words(Node node, double x, double width, List<Line> lines, Type type, Piece.Align align) {
        var from = 0;
        while (from < lines.size()) {
            need(Math.min(2, lines.size() - from) * type.line);
            var fits = (int) Math.max(1, Math.floor((bottom - y + 0.01) / type.line));
            var to = Math.min(lines.size(), from + fits);
            if (lines.size() - to == 1 && to - from > 2) {
                to--;
            }
            put(new Piece.Words(node, x, y, width, lines.subList(from, to), type, align));
            y += (to - from) * type.line;
            if (to < lines.size()) {
                next();
            }
            from = to;
        }
    }

    List<List<Piece>> pages() {
        return pages;
    }
}
