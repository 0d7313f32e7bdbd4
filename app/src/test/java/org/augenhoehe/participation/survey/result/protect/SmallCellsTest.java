package org.augenhoehe.participation.survey.result.protect;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever knows a table's rows and columns added up, and the cells that are told, cannot work out a small one.
class SmallCellsTest {
    @Property(tries = 600)
    void whoeverTriesAllTablesThatFitFindsSeveralNumbersForEachSmallCell(@ForAll("tables") int[][] counts) {
        var hidden = SmallCells.hidden(counts);
        var possible = new Possible(counts, hidden);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                if (counts[row][column] < Parts.LEAST) {
                    assertThat(hidden[row][column]).isTrue();
                    assertThat(possible.numbers(row, column))
                            .as(Arrays.deepToString(counts) + " " + Arrays.deepToString(hidden))
                            .hasSizeGreaterThan(wanted(counts, row, column) - 1);
                }
            }
        }
    }

    /// Five, or as many as all sums alone allow.
    private static int wanted(int[][] counts, int row, int column) {
        int all = Arrays.stream(counts).flatMapToInt(IntStream::of).sum();
        int inRow = IntStream.of(counts[row]).sum();
        int inColumn = Arrays.stream(counts).mapToInt(one -> one[column]).sum();
        return 1
                + IntStream.of(Parts.LEAST - 1, inRow, inColumn, all - inRow, all - inColumn)
                        .min()
                        .orElseThrow();
    }

    @Property(tries = 600)
    void whatIsHiddenInARowOrColumnIsTogetherAtLeastFive(@ForAll("tables") int[][] counts) {
        var hidden = SmallCells.hidden(counts);
        for (int row = 0; row < counts.length; row++) {
            int one = row;
            isEnough(
                    IntStream.of(counts[row]).sum(),
                    IntStream.range(0, counts[0].length)
                            .filter(column -> hidden[one][column])
                            .map(column -> counts[one][column])
                            .toArray());
        }
        for (int column = 0; column < counts[0].length; column++) {
            int one = column;
            isEnough(
                    Arrays.stream(counts).mapToInt(row -> row[one]).sum(),
                    IntStream.range(0, counts.length)
                            .filter(row -> hidden[row][one])
                            .map(row -> counts[row][one])
                            .toArray());
        }
    }

    private static void isEnough(int line, int[] hidden) {
        assertThat(hidden.length == 0 || IntStream.of(hidden).sum() >= Math.min(Parts.LEAST, line))
                .isTrue();
    }

    @Test
    void aTableOfLargeCellsIsToldAsItIs() {
        assertThat(SmallCells.hidden(new int[][] {{5, 9}, {12, 30}})).isDeepEqualTo(new boolean[2][2]);
    }

    @Test
    void besideOneSmallCellThreeOthersAreHidden() {
        var hidden = SmallCells.hidden(new int[][] {{2, 20, 30}, {25, 8, 40}, {50, 60, 70}});
        assertThat(hidden)
                .isDeepEqualTo(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}});
    }

    @Provide
    Arbitrary<int[][]> tables() {
        var size = Arbitraries.integers().between(2, 4);
        return size.flatMap(rows -> size.flatMap(columns -> Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 4)),
                        Tuple.of(4, Arbitraries.integers().between(5, 14)))
                .array(int[].class)
                .ofSize(columns)
                .array(int[][].class)
                .ofSize(rows)
                .filter(SmallCellsTest::hasNoEmptyLine)));
    }

    private static boolean hasNoEmptyLine(int[][] counts) {
        return Arrays.stream(counts).allMatch(row -> IntStream.of(row).sum() > 0)
                && IntStream.range(0, counts[0].length)
                        .allMatch(column -> Arrays.stream(counts)
                                        .mapToInt(row -> row[column])
                                        .sum()
                                > 0);
    }

    /// Fills the hidden cells in every way that adds up, until a cell has shown five numbers.
    private static final class Possible {
        private final int[][] counts;
        private final List<int[]> cells;

        Possible(int[][] counts, boolean[][] hidden) {
            this.counts = counts;
            this.cells = IntStream.range(0, counts.length)
                    .boxed()
                    .flatMap(row -> IntStream.range(0, counts[0].length)
                            .filter(column -> hidden[row][column])
                            .mapToObj(column -> new int[] {row, column}))
                    .toList();
        }

        TreeSet<Integer> numbers(int row, int column) {
            var numbers = new TreeSet<Integer>();
            var rows = new int[counts.length];
            var columns = new int[counts[0].length];
            cells.forEach(cell -> {
                rows[cell[0]] += counts[cell[0]][cell[1]];
                columns[cell[1]] += counts[cell[0]][cell[1]];
            });
            for (int number = 0;
                    number <= Math.min(rows[row], columns[column]) && numbers.size() < Parts.LEAST;
                    number++) {
                rows[row] -= number;
                columns[column] -= number;
                var others = cells.stream()
                        .filter(cell -> cell[0] != row || cell[1] != column)
                        .toList();
                if (fits(others, 0, rows, columns)) {
                    numbers.add(number);
                }
                rows[row] += number;
                columns[column] += number;
            }
            return numbers;
        }

        private static boolean fits(List<int[]> left, int at, int[] rows, int[] columns) {
            if (at == left.size()) {
                return IntStream.of(rows).allMatch(rest -> rest == 0)
                        && IntStream.of(columns).allMatch(rest -> rest == 0);
            }
            int row = left.get(at)[0];
            int column = left.get(at)[1];
            boolean lastOfRow = left.stream().skip(at + 1L).noneMatch(cell -> cell[0] == row);
            int most = Math.min(rows[row], columns[column]);
            for (int number = lastOfRow ? rows[row] : most; number >= 0 && number <= most; number--) {
                rows[row] -= number;
                columns[column] -= number;
                boolean fits = fits(left, at + 1, rows, columns);
                rows[row] += number;
                columns[column] += number;
                if (fits) {
                    return true;
                }
                if (lastOfRow) {
                    return false;
                }
            }
            return false;
        }
    }
}
