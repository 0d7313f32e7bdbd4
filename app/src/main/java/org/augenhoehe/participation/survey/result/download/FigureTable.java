package org.augenhoehe.participation.survey.result.download;

import java.util.List;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.count.Outcome;
import org.augenhoehe.participation.survey.result.protect.Ticked;
import org.augenhoehe.participation.survey.result.show.Labels;
import org.augenhoehe.platform.files.CsvTable;

/// The same figures as on the page, a row each. What the page does not tell is not in it.
final class FigureTable {
    private final Labels labels;
    private final CsvTable table;

    private FigureTable(Labels labels) {
        this.labels = labels;
        this.table = new CsvTable(List.of(
                labels.t("survey.result.csv.number"),
                labels.t("survey.result.csv.question"),
                labels.t("survey.result.csv.measure"),
                labels.t("survey.result.csv.row"),
                labels.t("survey.result.csv.answer"),
                labels.t("survey.result.csv.value")));
    }

    static CsvTable of(Labels labels, Survey survey, Outcome outcome) {
        var table = new FigureTable(labels);
        survey.questions().stream()
                .filter(question -> !question.hidden())
                .forEach(question -> outcome.find(question.number()).ifPresent(figure -> table.add(question, figure)));
        return table.table;
    }

    private void add(Question question, Figure figure) {
        if (!figure.isTold()) {
            row(question, "untold", "", "", "");
            return;
        }
        row(question, "asked", "", "", Integer.toString(figure.asked()));
        row(question, "answered", "", "", Integer.toString(figure.answered()));
        for (var row : figure.rows()) {
            var name = row.item() == 0 ? "" : labels.item(question, row.item());
            row.parts()
                    .all()
                    .forEach(part -> row(
                            question,
                            question.kind() == QuestionKind.ORDER ? "first" : "people",
                            name,
                            labels.part(question, figure, part),
                            Integer.toString(part.people())));
        }
        figure.ticked().forEach(one -> row(question, "people", "", labels.item(question, one.item()), told(one)));
        figure.means()
                .forEach(mean -> row(
                        question,
                        "place",
                        "",
                        labels.item(question, mean.item()),
                        mean.place().toPlainString()));
    }

    private String told(Ticked one) {
        return switch (one.telling()) {
            case TOLD -> Integer.toString(one.people());
            case FEW -> labels.t("survey.result.few");
            case NEARLY_ALL -> labels.t("survey.result.nearlyall");
            case UNTOLD -> labels.t("survey.result.hiddencell");
        };
    }

    private void row(Question question, String measure, String row, String answer, String value) {
        table.row(
                Integer.toString(question.number()),
                labels.say(question.wording()),
                labels.t("survey.result.csv.measure." + measure),
                row,
                answer,
                value);
    }
}
