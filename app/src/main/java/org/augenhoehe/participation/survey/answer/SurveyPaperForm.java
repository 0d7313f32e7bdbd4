package org.augenhoehe.participation.survey.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Numbers;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// A survey as a form on paper. All questions stand there; whoever is not asked one is told so beside it.
@Component
class SurveyPaperForm {
    private static final int SHORT = 2;
    private static final int LONG = 7;

    private final Texts texts;
    private final PlaceTyping places;

    SurveyPaperForm(Texts texts, PlaceTyping places) {
        this.texts = texts;
        this.places = places;
    }

    PaperForm of(Step step, Survey survey, Language language) {
        var tags = new LinkedHashSet<String>();
        tags.add(language.tag());
        if (language.fallback() != null) {
            tags.add(language.fallback());
        }
        tags.addAll(survey.languages());
        var intro = new ArrayList<String>();
        if (!survey.intro().isEmpty()) {
            intro.add(say(survey.intro(), tags));
        }
        intro.add(texts.get(language, "paper.survey." + survey.privacy()));
        var questions = new ArrayList<PaperQuestion>();
        var before = new ArrayList<String>();
        for (var question : survey.questions()) {
            if (question.hidden() || question.kind().takesFiles()) {
                continue;
            }
            if (!question.kind().isAnswered()) {
                before.add(say(question.wording(), tags));
                continue;
            }
            var hints = new ArrayList<>(before);
            before.clear();
            hints.addAll(hints(survey, question, tags, language));
            questions.add(asked(question, String.join(" ", hints).strip(), tags, language, survey.isAnonymous()));
        }
        return new PaperForm(step.question(), intro, questions, List.of());
    }

    private List<String> hints(Survey survey, Question question, Collection<String> tags, Language language) {
        var hints = new ArrayList<String>();
        var condition = question.condition();
        if (condition != null) {
            survey.find(condition.question())
                    .ifPresent(lead -> hints.add(texts.get(
                            language,
                            condition.items().isEmpty() ? "paper.survey.if.number" : "paper.survey.if",
                            say(lead.wording(), tags),
                            lead.items().stream()
                                    .filter(item -> condition.items().contains(item.number()))
                                    .map(item -> "„" + say(item.words(), tags) + "“")
                                    .collect(Collectors.joining(", ")),
                            condition.least() == null ? "…" : Numbers.say(condition.least()),
                            condition.most() == null ? "…" : Numbers.say(condition.most()))));
        }
        if (!question.help().isEmpty()) {
            hints.add(say(question.help(), tags));
        }
        return hints;
    }

    private PaperQuestion asked(
            Question question, String hint, Collection<String> tags, Language language, boolean anonymous) {
        var id = question.field();
        var wording = say(question.wording(), tags);
        var items = answers(question.items(), tags);
        return switch (question.kind()) {
            case CHOICE -> new Choice(id, wording, hint, items, 1);
            case SEVERAL -> {
                var most =
                        question.most() == null ? items.size() : question.most().intValue();
                var told = most >= items.size() ? "paper.several" : "paper.several.most";
                yield new Choice(id, wording, join(hint, texts.get(language, told, most)), items, most);
            }
            case SCALE -> new Choice(id, wording, hint, steps(question, tags), 1);
            case MATRIX -> new Grid(id, wording, hint, items, answers(question.columns(), tags));
            case ORDER ->
                new Grid(
                        id,
                        wording,
                        join(hint, texts.get(language, "paper.order", items.size())),
                        items,
                        IntStream.rangeClosed(1, items.size())
                                .mapToObj(place -> new PaperAnswer(Integer.toString(place), Integer.toString(place)))
                                .toList());
            case PLACE ->
                anonymous
                        ? new Choice(
                                id,
                                wording,
                                hint,
                                places.options().stream()
                                        .map(option -> new PaperAnswer(option.value(), option.label()))
                                        .toList(),
                                1)
                        : new Lines(id, wording, hint, SHORT);
            case NUMBER -> new Lines(id, wording, join(hint, say(question.unit(), tags)), 1);
            case TEXT -> new Lines(id, wording, hint, question.isLong() ? LONG : SHORT);
            case FILE, NOTE, SECTION ->
                throw new IllegalArgumentException(question.kind().name());
        };
    }

    private static List<PaperAnswer> steps(Question question, Collection<String> tags) {
        return IntStream.rangeClosed(1, question.steps())
                .mapToObj(step -> {
                    var end = step == 1 ? question.low() : step == question.steps() ? question.high() : Words.NONE;
                    var name = say(end, tags);
                    return new PaperAnswer(
                            Integer.toString(step), name.isEmpty() ? Integer.toString(step) : step + " – " + name);
                })
                .toList();
    }

    private static List<PaperAnswer> answers(List<Item> items, Collection<String> tags) {
        return items.stream()
                .map(item -> new PaperAnswer(Integer.toString(item.number()), say(item.words(), tags)))
                .toList();
    }

    private static String join(String hint, String more) {
        return (hint + " " + more).strip();
    }

    private static String say(Words words, Collection<String> tags) {
        return words.spoken(tags).words();
    }
}
