package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Given.Amount;
import org.augenhoehe.participation.survey.Given.Attached;
import org.augenhoehe.participation.survey.Given.Grid;
import org.augenhoehe.participation.survey.Given.Located;
import org.augenhoehe.participation.survey.Given.One;
import org.augenhoehe.participation.survey.Given.Ordered;
import org.augenhoehe.participation.survey.Given.Some;
import org.augenhoehe.participation.survey.Given.Written;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;

/// An answer in words.
public final class Told {
    private Told() {}

    /// @param languages in which it is told, the best first
    public static String of(Question question, Given given, Collection<String> languages) {
        return switch (given) {
            case One(var number) ->
                question.kind() == QuestionKind.SCALE
                        ? step(question, number, languages)
                        : item(question.items(), number, languages);
            case Some(var numbers) ->
                numbers.stream()
                        .map(number -> item(question.items(), number, languages))
                        .collect(Collectors.joining("; "));
            case Grid(var columns) ->
                columns.entrySet().stream()
                        .map(entry -> item(question.items(), entry.getKey(), languages) + ": "
                                + item(question.columns(), entry.getValue(), languages))
                        .collect(Collectors.joining("; "));
            case Amount(var amount) ->
                (amount.toPlainString() + " "
                                + question.unit().spoken(languages).words())
                        .strip();
            case Written(var text) -> text;
            case Ordered(var numbers) ->
                numbers.stream()
                        .map(number -> item(question.items(), number, languages))
                        .collect(Collectors.joining(" > "));
            case Located located -> located.text();
            case Attached attached -> attached.name();
        };
    }

    /// "4 / 5", with the name of an end beside it.
    private static String step(Question question, int number, Collection<String> languages) {
        var end = number == 1 ? question.low() : number == question.steps() ? question.high() : null;
        var figure = number + " / " + question.steps();
        return end == null || end.isEmpty()
                ? figure
                : figure + " (" + end.spoken(languages).words() + ")";
    }

    private static String item(List<Item> items, int number, Collection<String> languages) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .map(item -> item.words().spoken(languages).words())
                .orElse(Integer.toString(number));
    }
}
