package org.augenhoehe.participation.survey.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.propose.Proposal;
import org.augenhoehe.participation.survey.propose.ProposalBook;
import org.augenhoehe.participation.survey.propose.ProposalKind;
import org.augenhoehe.participation.survey.propose.ProposalStore;
import org.augenhoehe.participation.survey.propose.ProposalWish;
import org.augenhoehe.participation.survey.propose.Proposed;
import org.augenhoehe.participation.survey.questions.QuestionWish;
import org.augenhoehe.participation.survey.questions.QuestionsBook;
import org.augenhoehe.participation.survey.questions.SurveyBook;
import org.augenhoehe.participation.survey.questions.SurveyWish;
import org.augenhoehe.participation.survey.questions.Translation;
import org.augenhoehe.participation.survey.questions.Wrote;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How surveys of the town come about: written, bettered together, fixed.
@Component
class TownSurveys implements TownRoom {
    private final SurveyBook book;
    private final QuestionsBook questions;
    private final ProposalBook proposals;
    private final ProposalStore proposed;
    private final SurveyStore surveys;

    TownSurveys(
            SurveyBook book,
            QuestionsBook questions,
            ProposalBook proposals,
            ProposalStore proposed,
            SurveyStore surveys) {
        this.book = book;
        this.questions = questions;
        this.proposals = proposals;
        this.proposed = proposed;
        this.surveys = surveys;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "writes a survey", this::write,
                "translates the survey", this::translate,
                "lays out the questions", scene -> done(book.layOut(scene.who(), scene.thing("step"), "")),
                "betters a question", this::better,
                "answers about the question", this::answer,
                "fixes the questions", scene -> done(book.fix(scene.who(), scene.thing("step"), "")));
    }

    private void write(Scene scene) {
        var step = scene.thing("step");
        var wish = new SurveyWish(
                Privacy.valueOf(scene.text("privacy")),
                scene.isTrue("sides", false),
                scene.says("languages") ? scene.texts("languages") : List.of(),
                scene.text("words", ""),
                "");
        done(book.set(scene.who(), step, wish));
        for (var part : scene.parts("questions")) {
            if (!(questions.add(scene.who(), step, wish(part)) instanceof Wrote.Done(UUID id))) {
                throw new IllegalStateException("nobody can ask this: " + part.text("words"));
            }
            if (part.says("after")) {
                var survey = surveys.find(step).orElseThrow();
                done(questions.setCondition(scene.who(), step, id, condition(survey, part)));
            }
        }
    }

    private static QuestionWish wish(Scene part) {
        return new QuestionWish(
                QuestionKind.valueOf(part.text("kind")),
                part.text("words"),
                part.text("help", ""),
                part.isTrue("required", false),
                part.says("items") ? part.texts("items") : List.of(),
                part.says("columns") ? part.texts("columns") : List.of(),
                number(part, "least"),
                number(part, "most"),
                part.text("unit", ""),
                part.text("low", ""),
                part.text("high", ""),
                part.isTrue("long", false),
                part.isTrue("told", false));
    }

    private static @Nullable BigDecimal number(Scene part, String key) {
        return part.says(key) ? new BigDecimal(part.text(key)) : null;
    }

    /// After which question, and after which answers to it.
    private static Condition condition(Survey survey, Scene part) {
        var lead = survey.find(part.number("after")).orElseThrow();
        var items = new TreeSet<Integer>();
        if (part.says("answers")) {
            part.texts("answers").forEach(item -> items.add(Integer.valueOf(item)));
        }
        return new Condition(lead.id(), items, number(part, "from"), number(part, "to"));
    }

    private void translate(Scene scene) {
        var typed = new HashMap<String, String>();
        scene.lists("fields").forEach((field, words) -> typed.put(field, words.getFirst()));
        done(questions.translate(scene.who(), scene.thing("step"), new Translation(scene.text("language"), typed)));
    }

    private void better(Scene scene) {
        var wish = new ProposalWish(
                ProposalKind.REWORD,
                scene.number("question"),
                null,
                scene.text("words"),
                List.of(),
                scene.text("reason"));
        done(proposals.propose(scene.who(), scene.thing("step"), wish));
    }

    /// To the oldest proposal that waits.
    private void answer(Scene scene) {
        var step = scene.thing("step");
        var open = proposed.list(step).stream()
                .filter(Proposal::isOpen)
                .findFirst()
                .orElseThrow();
        done(proposals.answer(scene.who(), step, open.id(), scene.isTrue("taken", true), scene.text("words")));
    }

    private static void done(Wrote wrote) {
        if (!(wrote instanceof Wrote.Done)) {
            throw new IllegalStateException("nobody can write this: " + wrote);
        }
    }

    private static void done(Proposed proposed) {
        if (!(proposed instanceof Proposed.Done)) {
            throw new IllegalStateException("nobody can propose this: " + proposed);
        }
    }
}
