package org.augenhoehe.participation.survey.result.download;

import java.util.List;

import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.show.Labels;
import org.augenhoehe.platform.files.CsvTable;

/// What the columns and numbers of the sheets mean.
final class KeyTable {
    private final Labels labels;
    private final CsvTable table;

    private KeyTable(Labels labels) {
        this.labels = labels;
        this.table = new CsvTable(List.of(
                labels.t("survey.result.csv.column"),
                labels.t("survey.result.csv.question"),
                labels.t("survey.result.csv.kind"),
                labels.t("survey.result.csv.row"),
                labels.t("survey.result.csv.value"),
                labels.t("survey.result.csv.means")));
    }

    static CsvTable of(Labels labels, Survey survey) {
        var key = new KeyTable(labels);
        survey.questions().stream()
                .filter(question -> question.kind().isAnswered() && !question.hidden())
                .forEach(key::add);
        return key.table;
    }

    private void add(Question question) {
        switch (question.kind()) {
            case CHOICE -> question.items().forEach(item -> row(question, 0, "", value(item), name(item)));
            case SEVERAL ->
                question.items().forEach(item -> {
                    row(question, item.number(), name(item), "1", labels.t("survey.result.csv.chosen"));
                    row(question, item.number(), name(item), "0", labels.t("survey.result.csv.unchosen"));
                });
            case SCALE -> {
                row(question, 0, "", "1", labels.say(question.low()));
                row(question, 0, "", Integer.toString(question.steps()), labels.say(question.high()));
            }
            case MATRIX ->
                question.items()
                        .forEach(item -> question.columns()
                                .forEach(column ->
                                        row(question, item.number(), name(item), value(column), name(column))));
            case ORDER ->
                question.items()
                        .forEach(item ->
                                row(question, item.number(), name(item), "1", labels.t("survey.result.csv.first")));
            case NUMBER -> row(question, 0, "", "", labels.say(question.unit()));
            default -> row(question, 0, "", "", "");
        }
    }

    private static String value(Item item) {
        return Integer.toString(item.number());
    }

    private String name(Item item) {
        return labels.say(item.words());
    }

    private void row(Question question, int item, String row, String value, String means) {
        table.row(
                SheetTable.column(question, item),
                labels.say(question.wording()),
                labels.t(question.kind().textKey()),
                row,
                value,
                means);
    }
}
