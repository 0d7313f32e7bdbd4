package org.augenhoehe.participation.survey.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Words;

/// All words of a survey in another language, each in a field of its own beside what it translates.
///
/// @param language its tag
/// @param typed by field
public record Translation(String language, Map<String, String> typed) {
    public static final String INTRO = "einleitung";
    public static final String LOOKED_AT = "durchgesehen";

    /// One text to translate.
    ///
    /// @param field of the form
    /// @param from what it says in the language in which the survey was written
    /// @param to what it says in the other one; empty where it is missing
    /// @param isLong whether a line is too short for it
    /// @param isOld whether it translates other words than stand there now
    public record Text(String field, String from, String to, boolean isLong, boolean isOld) {}

    /// What there is to translate.
    static Map<Question, List<Text>> texts(Survey survey, String language) {
        var all = new LinkedHashMap<Question, List<Text>>();
        for (var question : survey.questions()) {
            var texts = new ArrayList<Text>();
            add(texts, survey, language, field(question, "frage"), question.wording());
            add(texts, survey, language, field(question, "hilfe"), question.help());
            question.items()
                    .forEach(item -> add(texts, survey, language, field(question, "antwort", item), item.words()));
            question.columns()
                    .forEach(item -> add(texts, survey, language, field(question, "spalte", item), item.words()));
            add(texts, survey, language, field(question, "einheit"), question.unit());
            add(texts, survey, language, field(question, "unten"), question.low());
            add(texts, survey, language, field(question, "oben"), question.high());
            all.put(question, texts);
        }
        return all;
    }

    static Text intro(Survey survey, String language) {
        return new Text(
                INTRO,
                survey.intro().in(survey.language()),
                survey.intro().in(language),
                true,
                survey.intro().isOld(language));
    }

    private static void add(List<Text> texts, Survey survey, String language, String field, Words words) {
        var from = words.in(survey.language());
        if (!from.isEmpty()) {
            texts.add(new Text(field, from, words.in(language), field.startsWith("hilfe"), words.isOld(language)));
        }
    }

    private static String field(Question question, String what) {
        return what + "-" + question.number();
    }

    private static String field(Question question, String what, Item item) {
        return field(question, what) + "-" + item.number();
    }

    /// The question with these words beside the others.
    ///
    /// @param original tag of the language in which it was written
    Question of(String original, Question question) {
        return new Question(
                question.id(),
                question.number(),
                question.place(),
                question.kind(),
                question.required(),
                said(original, field(question, "frage"), question.wording()),
                said(original, field(question, "hilfe"), question.help()),
                said(original, question, "antwort", question.items()),
                said(original, question, "spalte", question.columns()),
                question.least(),
                question.most(),
                said(original, field(question, "einheit"), question.unit()),
                said(original, field(question, "unten"), question.low()),
                said(original, field(question, "oben"), question.high()),
                question.isLong(),
                question.condition(),
                question.hidden(),
                question.isTold());
    }

    Words intro(String original, Words intro) {
        return said(original, INTRO, intro);
    }

    private List<Item> said(String original, Question question, String what, List<Item> items) {
        return items.stream()
                .map(item -> new Item(item.number(), said(original, field(question, what, item), item.words())))
                .toList();
    }

    private Words said(String original, String field, Words words) {
        if (!typed.containsKey(field)) {
            return words;
        }
        var said = typed.get(field).strip().replace("\r\n", "\n");
        // Whoever sends all fields may have looked at one of them only.
        var looked = !said.equals(words.in(language)) || typed.containsKey(LOOKED_AT);
        return looked ? words.translated(original, language, said) : words;
    }

    String all() {
        return typed.entrySet().stream()
                .filter(entry -> entry.getKey().contains("-") || entry.getKey().equals(INTRO))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
