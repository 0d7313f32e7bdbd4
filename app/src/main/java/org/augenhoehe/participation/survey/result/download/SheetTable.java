package org.augenhoehe.participation.survey.result.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.show.Labels;
import org.augenhoehe.platform.files.CsvTable;
import org.jspecify.annotations.Nullable;

/// All sheets, a row each, in an order of chance. Without names there are no own words either: they may say who wrote
/// them, and beside the other answers what else they answered. The side of a person is told in figures only.
final class SheetTable {
    private final Survey survey;
    private final Labels labels;
    private final Map<UUID, String> names;
    private final List<Question> questions;

    private SheetTable(Survey survey, Labels labels, Map<UUID, String> names) {
        this.survey = survey;
        this.labels = labels;
        this.names = names;
        this.questions = survey.questions().stream()
                .filter(question -> question.kind().isAnswered() && !question.hidden())
                .filter(question -> !survey.isAnonymous() || question.kind() != QuestionKind.TEXT)
                .toList();
    }

    static CsvTable of(Survey survey, Labels labels, Map<UUID, String> names, List<Sheet> sheets) {
        return new SheetTable(survey, labels, names).of(sheets);
    }

    private CsvTable of(List<Sheet> sheets) {
        var table = new CsvTable(columns());
        for (int number = 1; number <= sheets.size(); number++) {
            table.row(row(sheets.get(number - 1), number));
        }
        return table;
    }

    private List<String> columns() {
        var columns = new ArrayList<String>();
        switch (survey.privacy()) {
            case NAMED -> columns.add(labels.t("survey.result.csv.name"));
            case PSEUDONYMOUS -> columns.add(labels.t("survey.result.csv.pseudonym"));
            case ANONYMOUS -> {}
        }
        for (var question : questions) {
            items(question).map(item -> column(question, item)).forEach(columns::add);
        }
        return columns;
    }

    /// `f3`, or for a row or item of it `f3_2`.
    static String column(Question question, int item) {
        return "f" + question.number() + (item == 0 ? "" : "_" + item);
    }

    private static Stream<Integer> items(Question question) {
        return switch (question.kind()) {
            case SEVERAL, MATRIX, ORDER -> question.items().stream().map(item -> item.number());
            default -> Stream.of(0);
        };
    }

    private List<String> row(Sheet sheet, int at) {
        var row = new ArrayList<String>();
        if (survey.privacy() == Privacy.NAMED) {
            row.add(name(sheet.person()));
        } else if (survey.privacy() == Privacy.PSEUDONYMOUS) {
            row.add(String.valueOf(sheet.pseudonym()));
        }
        for (var question : questions) {
            items(question).map(item -> cell(sheet, question, item, at)).forEach(row::add);
        }
        return row;
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    private String cell(Sheet sheet, Question question, int item, int at) {
        return sheet.isSkipped(question.number())
                ? labels.t("survey.result.csv.notasked")
                : sheet.find(question.number())
                        .map(given -> cell(given, question, item, at))
                        .orElse("");
    }

    private static String cell(Given given, Question question, int item, int at) {
        return switch (given) {
            case Given.One(var number) -> Integer.toString(number);
            case Given.Some(var numbers) -> numbers.contains(item) ? "1" : "0";
            case Given.Grid(var columns) -> {
                var column = columns.get(item);
                yield column == null ? "" : column.toString();
            }
            case Given.Amount(var amount) -> amount.toPlainString();
            case Given.Written(var text) -> text;
            case Given.Ordered(var numbers) -> Integer.toString(numbers.indexOf(item) + 1);
            case Given.Located located -> located.text();
            case Given.Attached attached -> HandedFiles.name(question, at, attached);
        };
    }
}
