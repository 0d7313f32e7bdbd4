package org.augenhoehe.participation.paper.print;

import java.util.List;
import java.util.stream.IntStream;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.Sheet;
import org.jspecify.annotations.Nullable;

/// Rows and columns as a table where they fit beside each other; else each row with its columns below it.
final class GridLayout {
    private static final double NARROWEST = 15;
    private static final double ROW_LABEL = 55;
    private static final double GAP = 3;
    /// Words of a row that need more than this share of a page make no table.
    private static final double TALL = 0.5;

    private final FormLayout form;

    GridLayout(FormLayout form) {
        this.form = form;
    }

    private double column(Grid grid) {
        return grid.columns().stream()
                .mapToDouble(column -> form.setter.widest(column.label(), Type.STRONG) + GAP)
                .reduce(NARROWEST, Math::max);
    }

    private double rowLabel(Grid grid) {
        return Flow.WIDTH - grid.columns().size() * column(grid);
    }

    private boolean isTable(Grid grid) {
        return rowLabel(grid) >= ROW_LABEL && Math.max(headHeight(grid), tallest(grid)) < TALL * form.flow.room();
    }

    private double tallest(Grid grid) {
        return grid.rows().stream()
                .mapToDouble(row -> rowHeight(grid, row))
                .max()
                .orElse(0);
    }

    private double rowHeight(Grid grid, PaperAnswer row) {
        return FormLayout.step(label(grid, row));
    }

    private List<Line> label(Grid grid, PaperAnswer row) {
        return form.setter.lines(row.label(), Type.TEXT, rowLabel(grid) - GAP);
    }

    private double headHeight(Grid grid) {
        return heads(grid).stream()
                        .mapToDouble(lines -> lines.size() * Type.STRONG.line)
                        .max()
                        .orElse(0)
                + 3;
    }

    private List<List<Line>> heads(Grid grid) {
        return grid.columns().stream()
                .map(column -> form.setter.lines(column.label(), Type.STRONG, column(grid) - 1))
                .toList();
    }

    double height(Grid grid) {
        return isTable(grid)
                ? headHeight(grid)
                        + grid.rows().stream()
                                .mapToDouble(row -> rowHeight(grid, row))
                                .sum()
                : new StackedGrid(form, grid).height();
    }

    double first(Grid grid) {
        if (!isTable(grid)) {
            return new StackedGrid(form, grid).first();
        }
        return headHeight(grid)
                + (grid.rows().isEmpty() ? 0 : rowHeight(grid, grid.rows().getFirst()));
    }

    void put(Grid grid) {
        if (!isTable(grid)) {
            new StackedGrid(form, grid).put();
            return;
        }
        var table = new Node("Table", null);
        head(grid, new Node("TR", table));
        for (var row : grid.rows()) {
            if (form.flow.need(rowHeight(grid, row))) {
                head(grid, null);
            }
            row(grid, row, new Node("TR", table));
        }
    }

    /// @param line null where the headings are only repeated for the eye
    private void head(Grid grid, @Nullable Node line) {
        var heads = heads(grid);
        var height = headHeight(grid);
        if (line != null) {
            // The corner above the headings of the rows.
            form.flow.put(new Piece.Words(
                    new Node("TD", line), Flow.LEFT, form.flow.y(), GAP, List.of(), Type.STRONG, Piece.Align.BEGIN));
        }
        IntStream.range(0, heads.size()).forEach(number -> {
            var lines = heads.get(number);
            var y = form.flow.y() + height - 3 - lines.size() * Type.STRONG.line;
            form.flow.put(new Piece.Words(
                    line == null ? null : Node.heading(line, "Column"),
                    x(grid, number),
                    y,
                    column(grid),
                    lines,
                    Type.STRONG,
                    Piece.Align.MIDDLE));
        });
        form.flow.down(height);
    }

    private void row(Grid grid, PaperAnswer row, Node line) {
        var lines = label(grid, row);
        var height = rowHeight(grid, row);
        var y = form.flow.y() + (height - FormLayout.height(lines)) / 2;
        form.flow.put(new Piece.Words(
                Node.heading(line, "Row"), Flow.LEFT, y, rowLabel(grid) - GAP, lines, Type.TEXT, Piece.Align.LEFT));
        for (var number = 0; number < grid.columns().size(); number++) {
            var id = grid.id()
                    + '/'
                    + row.id()
                    + '/'
                    + grid.columns().get(number).id();
            var figure = new Node("Figure", new Node("TD", line), form.texts.box());
            var x = x(grid, number) + (column(grid) - Sheet.BOX) / 2;
            form.flow.put(new Piece.Box(figure, x, form.flow.y() + (height - Sheet.BOX) / 2, id, Piece.Drawn.NOTHING));
        }
        form.flow.down(height);
        form.flow.put(new Piece.Rule(Flow.LEFT, form.flow.y(), Flow.WIDTH, 0.75));
    }

    private double x(Grid grid, int number) {
        return Flow.LEFT + rowLabel(grid) + number * column(grid);
    }
}
