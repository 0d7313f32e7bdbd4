package org.augenhoehe.participation.survey.result.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Spoken;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.participation.survey.result.count.Cuts;
import org.augenhoehe.participation.survey.result.count.Figure;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.jspecify.annotations.Nullable;

/// What answers are called in a language.
public final class Labels {
    /// Says a text of the house.
    @FunctionalInterface
    public interface Says {
        String t(String key, @Nullable Object... arguments);
    }

    private final Says says;
    private final List<String> languages;

    /// @param language tag of the language that is wanted most
    public Labels(Says says, String language, Survey survey) {
        this.says = says;
        this.languages =
                Stream.concat(Stream.of(language), survey.languages().stream()).toList();
    }

    public Spoken spoken(Words words) {
        return words.spoken(languages);
    }

    public String say(Words words) {
        return spoken(words).words();
    }

    public String t(String key, @Nullable Object... arguments) {
        return says.t(key, arguments);
    }

    public String part(Question question, Figure figure, Part part) {
        return switch (question.kind()) {
            case SCALE -> steps(question, part);
            case NUMBER -> range(question, figure.cuts(), part);
            case PLACE ->
                part.keys().contains(0)
                        ? t("survey.result.elsewhere")
                        : figure.names().get(part.keys().getFirst() - 1);
            case MATRIX -> items(question.columns(), part);
            default -> items(question.items(), part);
        };
    }

    /// One answer by itself.
    public String key(Question question, Figure figure, int key) {
        return part(question, figure, new Part(List.of(key), 0));
    }

    private String items(List<Item> items, Part part) {
        var names = items.stream()
                .filter(item -> part.keys().contains(item.number()))
                .map(item -> say(item.words()))
                .collect(Collectors.joining(", "));
        return part.keys().size() > 1 ? t("survey.result.together", names) : names;
    }

    public String item(Question question, int number) {
        return question.findItem(number).map(item -> say(item.words())).orElse("");
    }

    private String steps(Question question, Part part) {
        int first = part.keys().getFirst();
        int last = part.keys().getLast();
        return first == last
                ? step(question, first)
                : t("survey.result.steps", step(question, first), step(question, last));
    }

    private String step(Question question, int step) {
        var name = step == 1 ? say(question.low()) : step == question.steps() ? say(question.high()) : "";
        return name.isEmpty() ? t("survey.result.number", step) : t("survey.result.step", step, name);
    }

    private String range(Question question, Cuts cuts, Part part) {
        var from = cuts.from(part.keys().getFirst());
        var before = cuts.before(part.keys().getLast());
        var unit = say(question.unit());
        if (from == null) {
            return before == null ? t("survey.result.any") : amount("survey.result.under", before, unit);
        }
        return before == null
                ? amount("survey.result.over", from, unit)
                : t(unit.isEmpty() ? "survey.result.between" : "survey.result.between.unit", from, before, unit);
    }

    String amount(String key, BigDecimal amount, String unit) {
        return t(unit.isEmpty() ? key : key + ".unit", amount, unit);
    }

    public String side(Part part) {
        var names = part.keys().stream()
                .map(key -> says.t(Viewpoint.values()[key].textKey()))
                .collect(Collectors.joining(", "));
        return part.keys().size() > 1 ? t("survey.result.together", names) : names;
    }

    static boolean isOrdered(Question question) {
        return question.kind() == QuestionKind.SCALE || question.kind() == QuestionKind.NUMBER;
    }
}
