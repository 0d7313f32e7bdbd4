package org.augenhoehe.participation.lots.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.prepare.Categories;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What the forms of a draw ask: who wants to be in the pool and their features; of whoever is drawn, yes or no.
@Component
class LotsPaperForm {
    static final String FEATURE = "merkmal-";
    static final String IN = "hinein";
    static final String HOUSEHOLD = "haushalt";
    static final String ANSWER = "antwort";
    static final String YES = "ja";
    private static final String NO = "nein";

    private final QuotaStore quotas;
    private final Texts texts;

    LotsPaperForm(QuotaStore quotas, Texts texts) {
        this.quotas = quotas;
        this.texts = texts;
    }

    PaperForm of(Step step, Drawing drawing, Language language) {
        var intro = new ArrayList<String>();
        intro.add(step.whatHappens());
        if (!drawing.hidden()) {
            intro.add(drawing.purpose());
        }
        if (!drawing.isOpen()) {
            intro.add(texts.get(language, "paper.lots.drawn"));
            var choice = new Choice(
                    ANSWER,
                    texts.get(language, "paper.lots.answer"),
                    "",
                    List.of(answer(YES, "paper.lots.yes", language), answer(NO, "paper.lots.no", language)),
                    1);
            return new PaperForm(step.question(), intro, List.of(choice), List.of());
        }
        intro.add(texts.get(language, "paper.lots.about"));
        return new PaperForm(step.question(), intro, questions(drawing, language), List.of());
    }

    private List<PaperQuestion> questions(Drawing drawing, Language language) {
        var questions = new ArrayList<PaperQuestion>();
        questions.add(new Choice(
                IN, texts.get(language, "paper.lots.in"), "", List.of(answer(YES, "paper.lots.in.yes", language)), 1));
        for (var category : features(drawing).entrySet()) {
            var answers = new ArrayList<PaperAnswer>();
            for (var feature : category.getValue()) {
                answers.add(new PaperAnswer(Integer.toString(answers.size()), feature));
            }
            questions.add(new Choice(FEATURE + (questions.size() - 1), category.getKey(), "", answers, 1));
        }
        if (drawing.households()) {
            questions.add(new Lines(
                    HOUSEHOLD,
                    texts.get(language, "lots.enter.household"),
                    texts.get(language, "lots.enter.household.hint"),
                    1));
        }
        return questions;
    }

    private PaperAnswer answer(String id, String key, Language language) {
        return new PaperAnswer(id, texts.get(language, key));
    }

    /// By category, in the order in which hosts wrote them.
    Map<String, List<String>> features(Drawing drawing) {
        var features = new LinkedHashMap<String, List<String>>();
        Categories.of(quotas.list(drawing.step()))
                .forEach((category, all) -> features.put(
                        category, all.stream().map(quota -> quota.feature()).toList()));
        return features;
    }
}
