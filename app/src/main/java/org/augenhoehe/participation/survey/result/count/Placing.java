package org.augenhoehe.participation.survey.result.count;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.result.protect.Parts;
import org.jspecify.annotations.Nullable;

/// In which part of a question each sheet is.
///
/// @param item of which people chose several; 0 else
/// @param parts how many there are; whoever said nothing is in one more
/// @param places by the sheets
record Placing(int item, int parts, int[] places) {

    static Placing of(Figure figure, List<Sheet> sheets) {
        var parts = figure.rows().getFirst().parts();
        return of(
                0,
                parts.all().size(),
                sheets,
                sheet -> sheet.find(figure.number())
                        .flatMap(given -> key(given, figure.cuts()))
                        .map(parts::place)
                        .orElse(null));
    }

    static Placing ticked(int question, int item, List<Sheet> sheets) {
        return of(
                item,
                2,
                sheets,
                sheet -> sheet.find(question)
                        .map(given -> given instanceof Given.Some(var numbers) && numbers.contains(item) ? 0 : 1)
                        .orElse(null));
    }

    static Placing sides(Parts sides, List<Sheet> sheets) {
        return of(0, sides.all().size(), sheets, sheet -> {
            var viewpoint = sheet.viewpoint();
            return viewpoint == null ? null : sides.place(viewpoint.ordinal());
        });
    }

    private static Optional<Integer> key(Given given, Cuts cuts) {
        return switch (given) {
            case Given.One(var number) -> Optional.of(number);
            case Given.Some(var numbers) -> numbers.stream().findFirst();
            case Given.Amount(var amount) -> Optional.of(cuts.key(amount));
            default -> Optional.empty();
        };
    }

    private static Placing of(int item, int parts, List<Sheet> sheets, Function<Sheet, @Nullable Integer> place) {
        var places = new int[sheets.size()];
        for (int sheet = 0; sheet < places.length; sheet++) {
            var found = place.apply(sheets.get(sheet));
            places[sheet] = found == null ? parts : found;
        }
        return new Placing(item, parts, places);
    }

    /// How many are in each part of both; those who said nothing to one are in its last row or column.
    int[][] by(Placing other) {
        var counts = new int[parts + 1][other.parts + 1];
        for (int sheet = 0; sheet < places.length; sheet++) {
            counts[places[sheet]][other.places[sheet]]++;
        }
        return withoutEmptyEnd(counts);
    }

    private static int[][] withoutEmptyEnd(int[][] counts) {
        var rows =
                Arrays.stream(counts[counts.length - 1]).sum() == 0 ? Arrays.copyOf(counts, counts.length - 1) : counts;
        int last = counts[0].length - 1;
        return Arrays.stream(rows).mapToInt(row -> row[last]).sum() == 0
                ? Arrays.stream(rows).map(row -> Arrays.copyOf(row, last)).toArray(int[][]::new)
                : rows;
    }
}
