package org.augenhoehe.participation.paper.print;

import java.util.Comparator;
import java.util.List;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;

/// Each row as a heading, its columns below it as boxes, as many beside each other as fit.
final class StackedGrid {
    private static final double GAP = 8;

    private final FormLayout form;
    private final Grid grid;
    private final int beside;

    StackedGrid(FormLayout form, Grid grid) {
        this.form = form;
        this.grid = grid;
        var widest = grid.columns().stream()
                .flatMap(column -> form.setter.lines(column.label(), Type.TEXT, Flow.WIDTH).stream())
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
        beside = (int) Math.max(1, Math.floor(Flow.WIDTH / (widest + FormLayout.BESIDE_BOX + GAP)));
    }

    double height() {
        return grid.rows().stream().mapToDouble(this::height).sum();
    }

    double first() {
        return grid.rows().isEmpty() ? 0 : Math.min(height(grid.rows().getFirst()), form.flow.room() / 2);
    }

    private double height(PaperAnswer row) {
        return name(row).size() * Type.STRONG.line + 5 + lines();
    }

    private double lines() {
        var height = 0.0;
        for (var from = 0; from < grid.columns().size(); from += beside) {
            height += FormLayout.step(tallest(from));
        }
        return height;
    }

    void put() {
        for (var row : grid.rows()) {
            form.flow.need(Math.min(height(row), form.flow.room() / 2));
            form.flow.words(new Node("H3", null), name(row), Type.STRONG);
            form.flow.down(2);
            var list = new Node("L", null);
            for (var from = 0; from < grid.columns().size(); from += beside) {
                line(row, list, from);
            }
            form.flow.down(3);
        }
    }

    private void line(PaperAnswer row, Node list, int from) {
        var height = FormLayout.step(tallest(from));
        form.flow.need(Math.min(height, form.flow.room()));
        var y = form.flow.y();
        for (var number = from; number < to(from); number++) {
            var column = grid.columns().get(number);
            var item = new Node("LI", list);
            var x = Flow.LEFT + (number - from) * Flow.WIDTH / beside;
            form.box(new Node("Lbl", item, form.texts.box()), x, y, grid.id() + '/' + row.id() + '/' + column.id());
            var words = new Node("LBody", item);
            var lines = label(column);
            if (beside == 1) {
                form.flow.beside(words, x + FormLayout.BESIDE_BOX, room(), lines);
                form.flow.down(FormLayout.STEP - Type.TEXT.line);
            } else {
                form.flow.put(new Piece.Words(
                        words, x + FormLayout.BESIDE_BOX, y, room(), lines, Type.TEXT, Piece.Align.LEFT));
            }
        }
        if (beside > 1) {
            form.flow.down(height);
        }
    }

    private int to(int from) {
        return Math.min(grid.columns().size(), from + beside);
    }

    private List<Line> tallest(int from) {
        return grid.columns().subList(from, to(from)).stream()
                .map(this::label)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private double room() {
        return Flow.WIDTH / beside - FormLayout.BESIDE_BOX;
    }

    private List<Line> label(PaperAnswer column) {
        return form.setter.lines(column.label(), Type.TEXT, room());
    }

    private List<Line> name(PaperAnswer row) {
        return form.setter.lines(row.label(), Type.STRONG, Flow.WIDTH);
    }
}
