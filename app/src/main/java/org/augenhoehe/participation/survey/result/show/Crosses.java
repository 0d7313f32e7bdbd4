package org.augenhoehe.participation.survey.result.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.count.Cross;
import org.augenhoehe.participation.survey.result.count.Cross.Block;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Option;

/// Turns two questions together into a table.
final class Crosses {
    private final Labels labels;
    private final Survey survey;
    private final Outcome outcome;

    Crosses(Labels labels, Survey survey, Outcome outcome) {
        this.labels = labels;
        this.survey = survey;
        this.outcome = outcome;
    }

    List<Option> questions(Map<Integer, Set<Integer>> splits) {
        return shown().filter(question -> splits.containsKey(question.number()))
                .map(this::option)
                .toList();
    }

    List<Option> others(Map<Integer, Set<Integer>> splits) {
        var wanted = splits.values().stream().flatMap(Set::stream).distinct().toList();
        var sides = Stream.of(new Option(Integer.toString(Cross.SIDES), labels.t("survey.result.side")))
                .filter(any -> wanted.contains(Cross.SIDES));
        return Stream.concat(
                        sides,
                        shown().filter(question -> wanted.contains(question.number()))
                                .map(this::option))
                .toList();
    }

    private Stream<Question> shown() {
        return survey.questions().stream().filter(question -> !question.hidden());
    }

    private Option option(Question question) {
        return new Option(Integer.toString(question.number()), labels.say(question.wording()));
    }

    String name(int by) {
        return by == Cross.SIDES
                ? labels.t("survey.result.side")
                : survey.find(by)
                        .map(question -> labels.say(question.wording()))
                        .orElse("");
    }

    List<String> columns(Cross cross) {
        var columns = new ArrayList<>(List.of(labels.t("survey.result.column.answer")));
        columns.addAll(others(cross.by()));
        return columns;
    }

    private List<String> others(int by) {
        if (by == Cross.SIDES) {
            return outcome.sides().all().stream().map(labels::side).toList();
        }
        return survey.find(by)
                .flatMap(question -> outcome.find(by)
                        .map(figure -> figure.parts().stream()
                                .map(part -> labels.part(question, figure, part))
                                .toList()))
                .orElse(List.of());
    }

    List<List<Cell>> rows(Cross cross) {
        return survey.find(cross.question())
                .flatMap(question -> outcome.find(cross.question()).map(figure -> rows(question, figure, cross)))
                .orElse(List.of());
    }

    private List<List<Cell>> rows(Question question, Figure figure, Cross cross) {
        var rows = new ArrayList<List<Cell>>();
        for (var block : cross.blocks()) {
            // Of several that can be chosen only those who did are a row; the others are the rest.
            int shown = block.item() == 0 ? block.rows().size() : 1;
            for (int row = 0; row < shown; row++) {
                var name = block.item() == 0
                        ? labels.part(question, figure, figure.parts().get(row))
                        : labels.item(question, block.item());
                rows.add(cells(name, block, row));
            }
        }
        return rows;
    }

    private List<Cell> cells(String name, Block block, int row) {
        var cells = new ArrayList<>(List.of(Cell.text(name)));
        IntStream.range(0, block.rows().get(row).size())
                .mapToObj(column -> Cell.number(cell(block, row, column)))
                .forEach(cells::add);
        return cells;
    }

    private String cell(Block block, int row, int column) {
        int people = block.rows().get(row).get(column);
        if (people == Cross.HIDDEN) {
            return labels.t("survey.result.hiddencell");
        }
        return all(block, column)
                .map(all -> labels.t("survey.result.cell", people, (double) people / all))
                .orElseGet(() -> labels.t("survey.result.number", people));
    }

    /// How many there are in a column; empty where some of it are hidden.
    private static Optional<Integer> all(Block block, int column) {
        var cells = block.rows().stream().map(row -> row.get(column)).toList();
        return cells.contains(Cross.HIDDEN)
                ? Optional.empty()
                : Optional.of(cells.stream().mapToInt(Integer::intValue).sum());
    }
}
