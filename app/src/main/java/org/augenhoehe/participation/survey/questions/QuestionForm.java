package org.augenhoehe.participation.survey.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Numbers;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// What hosts type about one question.
///
/// @param items one in each line
/// @param columns one in each line
/// @param length "long" for a text of more than a line
/// @param check set where it is only to be checked
record QuestionForm(
        @Nullable String wording,
        @Nullable String help,
        @Nullable String required,
        @Nullable String items,
        @Nullable String columns,
        @Nullable String least,
        @Nullable String most,
        @Nullable String unit,
        @Nullable String low,
        @Nullable String high,
        @Nullable String length,
        @Nullable String told,
        @Nullable String check) {
    private static final int LONGEST = 300;
    private static final int LONGEST_HELP = 500;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_LINE = 150;
    private static final int MOST_LINES = 30;
    private static final int MOST_STEPS = 11;

    static Form of(Question question, String language) {
        return Form.empty()
                .with("wording", question.wording().in(language))
                .with("help", question.help().in(language))
                .with("required", question.required() ? "true" : null)
                .with("items", lines(question.items(), language))
                .with("columns", lines(question.columns(), language))
                .with("least", Numbers.say(question.least()))
                .with("most", Numbers.say(question.most()))
                .with("unit", question.unit().in(language))
                .with("low", question.low().in(language))
                .with("high", question.high().in(language))
                .with("length", question.isLong() ? "long" : "short")
                .with("told", question.isTold() ? "true" : null);
    }

    /// As a new one begins.
    static Form begun(QuestionKind kind) {
        return Form.empty()
                .with("most", kind == QuestionKind.SCALE ? "5" : null)
                .with("length", "long");
    }

    private static String lines(List<Item> items, String language) {
        return String.join(
                "\n", items.stream().map(item -> item.words().in(language)).toList());
    }

    boolean isCheck() {
        return check != null;
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    private static List<String> lines(@Nullable String typed) {
        return said(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /// @throws IllegalArgumentException where [#check] found something
    QuestionWish wish(QuestionKind kind) {
        return new QuestionWish(
                kind,
                said(wording),
                said(help),
                kind.isAnswered() && required != null,
                kind.hasItems() ? lines(items) : List.of(),
                kind == QuestionKind.MATRIX ? lines(columns) : List.of(),
                limits(kind) ? number(least) : null,
                kind == QuestionKind.SCALE || limits(kind) ? number(most) : null,
                kind == QuestionKind.NUMBER ? said(unit) : "",
                kind == QuestionKind.SCALE ? said(low) : "",
                kind == QuestionKind.SCALE ? said(high) : "",
                kind == QuestionKind.TEXT && "long".equals(length),
                kind == QuestionKind.TEXT && told != null);
    }

    private static boolean limits(QuestionKind kind) {
        return kind == QuestionKind.NUMBER || kind == QuestionKind.SEVERAL;
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        return Numbers.read(said(typed)).orElse(null);
    }

    /// Says what is wrong with it.
    void check(Page page, Form form, QuestionKind kind) {
        words(page, form, kind);
        if (kind.hasItems()) {
            lines(page, form, "items", lines(items), kind == QuestionKind.MATRIX ? 1 : 2);
        }
        if (kind == QuestionKind.MATRIX) {
            lines(page, form, "columns", lines(columns), 2);
        }
        if (kind == QuestionKind.SCALE) {
            scale(page, form);
        }
        if (limits(kind)) {
            numbers(page, form, kind);
        }
    }

    private void words(Page page, Form form, QuestionKind kind) {
        var longest = kind == QuestionKind.NOTE ? LONGEST_NOTE : LONGEST;
        if (said(wording).isEmpty() || said(wording).length() > longest) {
            form.reject("wording", page.t("survey.write.wording.missing", longest));
        }
        var longestHelp = kind == QuestionKind.SECTION ? LONGEST_NOTE : LONGEST_HELP;
        if (said(help).length() > longestHelp) {
            form.reject("help", page.t("survey.write.help.long", longestHelp));
        }
    }

    private static void lines(Page page, Form form, String field, List<String> lines, int fewest) {
        if (lines.size() < fewest
                || lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            form.reject(field, page.t("survey.write.lines.missing", fewest, MOST_LINES, LONGEST_LINE));
        }
    }

    private void scale(Page page, Form form) {
        var steps = number(most);
        if (steps == null
                || steps.stripTrailingZeros().scale() > 0
                || steps.intValue() < 2
                || steps.intValue() > MOST_STEPS) {
            form.reject("most", page.t("survey.write.steps.wrong", MOST_STEPS));
        }
        Stream.of("low", "high")
                .filter(field -> said(field.equals("low") ? low : high).isEmpty()
                        || said(field.equals("low") ? low : high).length() > LONGEST_LINE)
                .forEach(field -> form.reject(field, page.t("survey.write.end.missing", LONGEST_LINE)));
    }

    private void numbers(Page page, Form form, QuestionKind kind) {
        limit(page, form, "least", least, kind);
        limit(page, form, "most", most, kind);
        var from = number(least);
        var to = number(most);
        if (from != null && to != null && from.compareTo(to) > 0) {
            form.reject("most", page.t("survey.write.limits.wrong"));
        }
        if (kind == QuestionKind.NUMBER && said(unit).length() > LONGEST_LINE) {
            form.reject("unit", page.t("survey.write.help.long", LONGEST_LINE));
        }
        if (kind == QuestionKind.SEVERAL
                && from != null
                && from.intValue() > lines(items).size()) {
            form.reject("least", page.t("survey.write.limits.many"));
        }
    }

    private static void limit(Page page, Form form, String field, @Nullable String typed, QuestionKind kind) {
        var number = said(typed).isEmpty() ? Optional.of(BigDecimal.ONE) : Numbers.read(said(typed));
        var whole = kind == QuestionKind.NUMBER
                || number.filter(one -> one.stripTrailingZeros().scale() <= 0 && one.signum() > 0)
                        .isPresent();
        if (number.isEmpty() || !whole) {
            form.reject(field, page.t("survey.write.number.wrong"));
        }
    }

    /// What is checked for how easily it can be read.
    Reading reading(String language) {
        return Reading.of(
                language, List.of(said(wording), said(help), said(items).replace("\n", ".\n\n")));
    }
}
