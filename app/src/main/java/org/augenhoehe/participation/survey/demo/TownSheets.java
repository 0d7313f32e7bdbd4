package org.augenhoehe.participation.survey.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.answer.AnswerBook;
import org.augenhoehe.participation.survey.answer.Course;
import org.augenhoehe.participation.survey.answer.HandedIn;
import org.augenhoehe.participation.survey.answer.SheetStore;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// How people of the town answer. Some are known; many are made up, in the same way every time.
@Component
class TownSheets implements TownRoom {
    private final SurveyStore surveys;
    private final AnswerBook book;
    private final SheetStore sheets;

    TownSheets(SurveyStore surveys, AnswerBook book, SheetStore sheets) {
        this.surveys = surveys;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("fill in", this::fill, "many fill in", this::fillMany);
    }

    /// Each with answers to the questions in their order; what is made up counts from a number.
    private void fill(Scene scene) {
        var survey = surveys.find(scene.thing("step")).orElseThrow();
        var chance = new Random(scene.number("seed"));
        for (var name : scene.texts("people")) {
            UUID person = scene.person(name);
            var given = MadeUp.answers(survey, chance, List.of());
            var numbers = survey.questions().stream().map(Question::number).toList();
            var kept = book.keep(person, survey.step(), numbers, given, Map.of());
            var handed = book.handIn(person, survey.step(), "");
            if (!(kept instanceof HandedIn.Kept) || !(handed instanceof HandedIn.First)) {
                throw new IllegalStateException(name + " cannot fill this in: " + kept + ", " + handed);
            }
        }
    }

    /// Without anybody's name on the roll: they are nobody.
    private void fillMany(Scene scene) {
        var survey = surveys.find(scene.thing("step")).orElseThrow();
        var chance = new Random(scene.number("seed"));
        var said = scene.texts("words");
        sheets.pour(
                survey,
                IntStream.range(0, scene.number("most"))
                        .mapToObj(one -> Course.of(survey, MadeUp.answers(survey, chance, said)))
                        .toList());
    }
}
