package org.augenhoehe.participation.survey.result.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.result.count.Cross.Block;
import org.augenhoehe.participation.survey.result.protect.SmallCells;
import org.augenhoehe.participation.survey.result.protect.Ticked.Telling;

/// Counts each question by each other, and by the sides of those who answered.
public final class Crossing {
    private final Outcome outcome;
    private final List<Sheet> sheets;

    private Crossing(Outcome outcome, List<Sheet> sheets) {
        this.outcome = outcome;
        this.sheets = sheets;
    }

    public static List<Cross> count(Outcome outcome, List<Sheet> sheets) {
        return new Crossing(outcome, sheets).count();
    }

    private List<Cross> count() {
        var by = by();
        var crosses = new ArrayList<Cross>();
        for (var figure : outcome.figures()) {
            var placings = placings(figure);
            by.forEach((number, placing) -> {
                if (number != figure.number()) {
                    var blocks = placings.stream()
                            .flatMap(one -> block(one, placing).stream())
                            .toList();
                    if (!blocks.isEmpty()) {
                        crosses.add(new Cross(figure.number(), number, blocks));
                    }
                }
            });
        }
        return crosses;
    }

    private Map<Integer, Placing> by() {
        var by = new LinkedHashMap<Integer, Placing>();
        if (outcome.sides().tellsApart()) {
            by.put(Cross.SIDES, Placing.sides(outcome.sides(), sheets));
        }
        outcome.figures().stream()
                .filter(Figure::splits)
                .forEach(figure -> by.put(figure.number(), Placing.of(figure, sheets)));
        return by;
    }

    private List<Placing> placings(Figure figure) {
        if (figure.splits()) {
            return List.of(Placing.of(figure, sheets));
        }
        return figure.ticked().stream()
                .filter(one -> one.telling() == Telling.TOLD)
                .map(one -> Placing.ticked(figure.number(), one.item(), sheets))
                .toList();
    }

    private static Optional<Block> block(Placing placing, Placing by) {
        var counts = placing.by(by);
        var hidden = SmallCells.hidden(counts);
        var rows = IntStream.range(0, placing.parts())
                .mapToObj(row -> IntStream.range(0, by.parts())
                        .mapToObj(column -> hidden[row][column] ? Cross.HIDDEN : counts[row][column])
                        .toList())
                .toList();
        return rows.stream().flatMap(List::stream).allMatch(cell -> cell == Cross.HIDDEN)
                ? Optional.empty()
                : Optional.of(new Block(placing.item(), rows));
    }
}
