package org.augenhoehe.participation.survey.result.protect;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// Which cells of a table of two questions are hidden, if everybody knows its rows and columns added up.
///
/// A cell of fewer than five is hidden, and then as many others as it takes: whoever solves for the hidden ones finds
/// at
/// least five possible numbers for each small one, or as many as if all cells were hidden; and what is hidden in one
/// row
/// or column is together at least five people.
public final class SmallCells {
    private final int[][] counts;
    private final boolean[][] hidden;
    private final int[] rows;
    private final int[] columns;
    private final int all;

    private SmallCells(int[][] counts) {
        this.counts = counts;
        this.rows =
                Arrays.stream(counts).mapToInt(row -> IntStream.of(row).sum()).toArray();
        this.columns = IntStream.range(0, counts[0].length)
                .map(column ->
                        Arrays.stream(counts).mapToInt(row -> row[column]).sum())
                .toArray();
        this.all = IntStream.of(rows).sum();
        this.hidden = new boolean[rows.length][columns.length];
    }

    /// @param counts at least two rows and columns; of an empty one everybody knows what is in it
    public static boolean[][] hidden(int[][] counts) {
        return new SmallCells(counts).hide();
    }

    private boolean[][] hide() {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                hidden[row][column] = isSmall(row, column);
            }
        }
        while (hideMore()) {
            // Each turn hides at least one more.
        }
        return hidden;
    }

    private boolean isSmall(int row, int column) {
        return counts[row][column] < Parts.LEAST && rows[row] > 0 && columns[column] > 0;
    }

    /// @return false where all are safe
    private boolean hideMore() {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                if (hidden[row][column] && !isSafe(row, column)) {
                    return completeSquare(row, column);
                }
            }
        }
        return false;
    }

    private boolean isSafe(int row, int column) {
        return isEnough(row, column)
                && (!isSmall(row, column) || new Possible(row, column).reaches(wanted(row, column)));
    }

    private boolean isEnough(int row, int column) {
        int inRow = IntStream.range(0, columns.length)
                .filter(one -> hidden[row][one])
                .map(one -> counts[row][one])
                .sum();
        int inColumn = IntStream.range(0, rows.length)
                .filter(one -> hidden[one][column])
                .map(one -> counts[one][column])
                .sum();
        return inRow >= Math.min(Parts.LEAST, rows[row]) && inColumn >= Math.min(Parts.LEAST, columns[column]);
    }

    /// By how much a cell could vary if all were hidden, up to what is wanted.
    private int wanted(int row, int column) {
        return IntStream.of(Parts.LEAST - 1, rows[row], columns[column], all - rows[row], all - columns[column])
                .min()
                .orElseThrow();
    }

    /// Hides three more that make a square with it: what moves in one can be made up for in the others.
    private boolean completeSquare(int row, int column) {
        int[] best = null;
        int least = Integer.MAX_VALUE;
        for (int other = 0; other < rows.length; other++) {
            for (int beside = 0; beside < columns.length; beside++) {
                if (other != row && beside != column && rows[other] > 0 && columns[beside] > 0) {
                    int cost = cost(row, beside) + cost(other, column) + cost(other, beside);
                    if (cost > 0 && cost < least) {
                        least = cost;
                        best = new int[] {other, beside};
                    }
                }
            }
        }
        return hide(row, column, best);
    }

    private boolean hide(int row, int column, int @Nullable [] corner) {
        if (corner == null) {
            return false;
        }
        hidden[row][corner[1]] = true;
        hidden[corner[0]][column] = true;
        hidden[corner[0]][corner[1]] = true;
        return true;
    }

    private int cost(int row, int column) {
        return hidden[row][column] ? 0 : counts[row][column];
    }

    /// How far one cell can move while the others that are hidden make up for it: a flow through rows and columns.
    private final class Possible {
        private final int row;
        private final int column;
        private int[][] now;

        Possible(int row, int column) {
            this.row = row;
            this.column = column;
            this.now = copy();
        }

        private int[][] copy() {
            return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        }

        boolean reaches(int wanted) {
            int moved = 0;
            while (moved < wanted && grow(column + rows.length, row)) {
                now[row][column]++;
                moved++;
            }
            now = copy();
            while (moved < wanted && now[row][column] > 0 && grow(row, column + rows.length)) {
                now[row][column]--;
                moved++;
            }
            return moved >= wanted;
        }

        /// Finds a way along hidden cells, and moves one person along it: from a row to a column a cell grows, back one
        /// shrinks.
        private boolean grow(int from, int to) {
            var before = new int[rows.length + columns.length];
            Arrays.fill(before, -1);
            before[from] = from;
            var next = new ArrayDeque<Integer>();
            next.add(from);
            while (!next.isEmpty() && before[to] < 0) {
                int here = next.remove();
                for (int there = 0; there < before.length; there++) {
                    if (before[there] < 0 && leads(here, there)) {
                        before[there] = here;
                        next.add(there);
                    }
                }
            }
            if (before[to] < 0) {
                return false;
            }
            for (int at = to; at != from; at = before[at]) {
                move(before[at], at);
            }
            return true;
        }

        private boolean leads(int here, int there) {
            if (here < rows.length == there < rows.length) {
                return false;
            }
            int r = Math.min(here, there);
            int c = Math.max(here, there) - rows.length;
            return hidden[r][c] && !(r == row && c == column) && (here < rows.length || now[r][c] > 0);
        }

        private void move(int here, int there) {
            int r = Math.min(here, there);
            int c = Math.max(here, there) - rows.length;
            now[r][c] += here < rows.length ? 1 : -1;
        }
    }
}
