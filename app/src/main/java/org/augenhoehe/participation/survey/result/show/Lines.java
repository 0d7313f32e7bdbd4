package org.augenhoehe.participation.survey.result.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Mean;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.augenhoehe.participation.survey.result.count.Row;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Parts;
import org.augenhoehe.participation.survey.result.protect.Ticked;
import org.augenhoehe.platform.web.Cell;

/// Turns a figure into sentences, charts and tables.
final class Lines {
    private final Labels labels;
    private final Outcome outcome;

    Lines(Labels labels, Outcome outcome) {
        this.labels = labels;
        this.outcome = outcome;
    }

    /// Who was asked, who answered, and what lies in the middle.
    List<String> notes(Question question, Figure figure) {
        return switch (figure.telling()) {
            case FEW -> List.of(labels.t("survey.result.untold.few"));
            case FOLLOWS -> List.of(labels.t("survey.result.untold.follows"));
            case TOLD ->
                Stream.of(people(question, figure), middles(question, figure), protection(question, figure))
                        .flatMap(List::stream)
                        .toList();
        };
    }

    private List<String> people(Question question, Figure figure) {
        var notes = new ArrayList<String>();
        int others = outcome.sheets() - figure.asked();
        if (others >= Parts.LEAST) {
            notes.add(labels.t("survey.result.asked", figure.asked(), outcome.sheets()));
        }
        notes.add(labels.t(
                question.kind() == QuestionKind.FILE ? "survey.result.files" : "survey.result.answered",
                figure.answered()));
        int silent = figure.asked() - figure.answered();
        if (silent > 0) {
            notes.add(labels.t(silent < Parts.LEAST ? "survey.result.silent.few" : "survey.result.silent", silent));
        }
        return notes;
    }

    private List<String> middles(Question question, Figure figure) {
        var parts = figure.parts();
        if (parts.size() < 2) {
            return List.of();
        }
        return switch (question.kind()) {
            case SCALE ->
                List.of(
                        labels.t(
                                isWhole(parts) ? "survey.result.mean" : "survey.result.mean.about",
                                Middle.mean(parts),
                                question.steps()),
                        labels.t("survey.result.median", labels.part(question, figure, Middle.quarter(parts, 2))));
            case NUMBER ->
                List.of(
                        labels.t("survey.result.median", quarter(question, figure, 2)),
                        labels.t("survey.result.quarters", quarter(question, figure, 1), quarter(question, figure, 3)));
            default -> List.of();
        };
    }

    private String quarter(Question question, Figure figure, int share) {
        var unit = labels.say(question.unit());
        return Middle.quarter(figure.parts(), figure.cuts(), share)
                .map(amount -> labels.amount("survey.result.about", amount, unit))
                .orElseGet(() -> labels.part(question, figure, Middle.quarter(figure.parts(), share)));
    }

    private List<String> protection(Question question, Figure figure) {
        if (figure.ticked().stream().anyMatch(one -> one.telling() == Ticked.Telling.UNTOLD)) {
            return List.of(labels.t("survey.result.alike"));
        }
        var parts = figure.rows().stream().map(Row::parts).toList();
        var single = parts.stream()
                .filter(one -> one.isTold() && !one.isWhole() && !one.tellsApart())
                .findFirst();
        if (single.isPresent() && parts.size() == 1) {
            var mostly = single.get().mostly();
            return mostly == null
                    ? List.of(labels.t("survey.result.alike"))
                    : List.of(
                            labels.t("survey.result.alike"),
                            labels.t("survey.result.mostly", labels.key(question, figure, mostly)));
        }
        return parts.stream().anyMatch(one -> !one.isWhole()) ? List.of(labels.t("survey.result.merged")) : List.of();
    }

    private static boolean isWhole(List<Part> parts) {
        return parts.stream().allMatch(part -> part.keys().size() == 1);
    }

    /// Whether every step of a scale stands for itself: then it has its number already.
    private static boolean isStepByStep(Question question, List<Part> parts) {
        return question.kind() == QuestionKind.SCALE && isWhole(parts) && parts.size() == question.steps();
    }

    List<Chart> charts(Question question, Figure figure) {
        var charts = new ArrayList<Chart>();
        for (var row : figure.rows()) {
            var name = name(question, row);
            if (row.parts().tellsApart() || row.parts().isTold() && row.parts().isWhole()) {
                var lines = parts(question, figure, row);
                charts.add(chart(
                        name,
                        lines,
                        row.parts().people(),
                        isStepByStep(question, row.parts().all())));
            } else if (row.item() != 0) {
                charts.add(alone(name, question, figure, row));
            }
        }
        if (figure.ticked().stream().anyMatch(one -> one.telling() != Ticked.Telling.UNTOLD)) {
            charts.add(chart("", ticked(question, figure), figure.answered(), false));
        }
        if (!figure.means().isEmpty()) {
            charts.add(means(question, figure));
        }
        return charts;
    }

    private String name(Question question, Row row) {
        if (question.kind() == QuestionKind.ORDER) {
            return labels.t("survey.result.first");
        }
        return row.item() == 0 ? "" : labels.item(question, row.item());
    }

    /// A row of a table of which nothing can be told apart.
    private Chart alone(String name, Question question, Figure figure, Row row) {
        var mostly = row.parts().mostly();
        var said = row.parts().isTold()
                ? mostly == null
                        ? labels.t("survey.result.row.alike")
                        : labels.t("survey.result.row.mostly", labels.key(question, figure, mostly))
                : labels.t("survey.result.row.few");
        return new Chart(
                name,
                List.of(),
                List.of(labels.t("survey.result.column.answer"), labels.t("survey.result.column.people")),
                List.of(List.of(
                        Cell.text(said),
                        Cell.number(
                                row.parts().isTold() ? number(row.parts().people()) : labels.t("survey.result.few")))));
    }

    private List<Line> parts(Question question, Figure figure, Row row) {
        return row.parts().all().stream()
                .map(part -> new Line(labels.part(question, figure, part), part.people(), number(part.people())))
                .toList();
    }

    private List<Line> ticked(Question question, Figure figure) {
        return figure.ticked().stream()
                .map(one -> switch (one.telling()) {
                    case TOLD -> new Line(labels.item(question, one.item()), one.people(), number(one.people()));
                    case NEARLY_ALL ->
                        new Line(
                                labels.item(question, one.item()),
                                figure.answered(),
                                labels.t("survey.result.nearlyall"),
                                labels.t("survey.result.share.nearlyall"));
                    case FEW, UNTOLD ->
                        new Line(
                                labels.item(question, one.item()),
                                0,
                                labels.t("survey.result.few"),
                                labels.t("survey.result.share.few"));
                })
                .toList();
    }

    /// @param named whether the labels begin with the numbers of the bars
    private Chart chart(String name, List<Line> lines, int people, boolean named) {
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            int place = rows.size() + 1;
            bars.add(new Bar(number(place), Math.round((float) line.people() * Chart.LONGEST / people), line.value()));
            rows.add(List.of(
                    Cell.text(named ? line.label() : labels.t("survey.result.numbered", place, line.label())),
                    Cell.number(line.value()),
                    Cell.number(line.share(labels, people))));
        }
        return new Chart(
                name,
                bars,
                List.of(
                        labels.t("survey.result.column.answer"),
                        labels.t("survey.result.column.people"),
                        labels.t("survey.result.column.share")),
                rows);
    }

    /// The lowest place first.
    private Chart means(Question question, Figure figure) {
        var rows = figure.means().stream()
                .sorted(Comparator.comparing(Mean::place))
                .map(mean -> List.of(
                        Cell.text(labels.item(question, mean.item())),
                        Cell.number(labels.t("survey.result.place", mean.place()))))
                .toList();
        return new Chart(
                labels.t("survey.result.means"),
                List.of(),
                List.of(labels.t("survey.result.column.item"), labels.t("survey.result.column.place")),
                rows);
    }

    private String number(int number) {
        return labels.t("survey.result.number", number);
    }

    /// @param said in words where the number is not told; empty else
    private record Line(String label, int people, String value, String said) {
        Line(String label, int people, String value) {
            this(label, people, value, "");
        }

        String share(Labels labels, int all) {
            return said.isEmpty() ? labels.t("survey.result.percent", (double) people / all) : said;
        }
    }
}
