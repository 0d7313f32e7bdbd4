package org.augenhoehe.participation.survey.answer;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.participation.survey.questions.SurveyDoor;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Puts together the pages on which one person fills in.
@Component("surveyFilling")
class Filling {
    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final OwnAnswers own;
    private final PlaceTyping places;
    private final Filled filled;
    private final Undertakings undertakings;

    Filling(
            SurveyDoor door,
            SurveyStore surveys,
            OwnAnswers own,
            PlaceTyping places,
            Filled filled,
            Undertakings undertakings) {
        this.door = door;
        this.surveys = surveys;
        this.own = own;
        this.places = places;
        this.filled = filled;
        this.undertakings = undertakings;
    }

    /// @throws NotFound where nothing can be filled in yet
    Survey get(UUID step) {
        door.get(step);
        return surveys.find(step).filter(Survey::isFixed).orElseThrow(NotFound::new);
    }

    /// Whether this person can fill in now; else the page of the survey says why not.
    boolean isOpen(Survey survey, UUID person) {
        return undertakings.entrance(door.get(survey.step()), person) == Entrance.OPEN
                && (survey.privacy().mayChange() || !own.isIn(survey, person));
    }

    Map<Integer, Given> answers(Survey survey, UUID person) {
        return own.current(survey, person);
    }

    Form form(Survey survey, Map<Integer, Given> answers) {
        return filled.of(survey, answers);
    }

    FillShown leaf(Page page, Survey survey, Map<Integer, Given> answers, int leaf, String language) {
        var leaves = Course.leaves(survey);
        if (leaf < 1 || leaf > leaves.size()) {
            throw new NotFound();
        }
        var questions = on(survey, answers, leaf);
        var asksForPlace = questions.stream().anyMatch(question -> question.kind() == QuestionKind.PLACE);
        return new FillShown(
                door.get(survey.step()),
                survey,
                Tongue.of(page, survey, language),
                leaf,
                leaves.size(),
                questions,
                asksForPlace ? places.options() : List.of());
    }

    /// What is put to this person on a page.
    private static List<Question> on(Survey survey, Map<Integer, Given> answers, int leaf) {
        var course = Course.of(survey, answers);
        return Course.leaves(survey).get(leaf - 1).stream().filter(course::asks).toList();
    }

    /// The next page on which something is put to this person; empty behind the last one.
    static OptionalInt next(Survey survey, Map<Integer, Given> answers, int leaf) {
        return IntStream.rangeClosed(leaf + 1, Course.leaves(survey).size())
                .filter(next -> !on(survey, answers, next).isEmpty())
                .findFirst();
    }

    /// The page before, on which something is put to this person; empty before the first one.
    static OptionalInt before(Survey survey, Map<Integer, Given> answers, int leaf) {
        return IntStream.iterate(leaf - 1, before -> before >= 1, before -> before - 1)
                .filter(before -> !on(survey, answers, before).isEmpty())
                .findFirst();
    }

    /// Where somebody goes on who comes back: at the first question without an answer.
    static OptionalInt resume(Survey survey, Map<Integer, Given> answers) {
        return IntStream.rangeClosed(1, Course.leaves(survey).size())
                .filter(leaf -> on(survey, answers, leaf).stream()
                        .anyMatch(question -> question.kind().isAnswered() && !answers.containsKey(question.number())))
                .findFirst();
    }

    CheckShown check(Page page, Survey survey, UUID person, String language) {
        var tongue = Tongue.of(page, survey, language);
        var course = Course.of(survey, answers(survey, person));
        var leaves = Course.leaves(survey);
        var lines = course.asked().stream()
                .filter(question -> question.kind().isAnswered())
                .map(question -> new CheckShown.Line(
                        question,
                        course.given().containsKey(question.number())
                                ? Told.of(question, course.given().get(question.number()), tongue.languages())
                                : "",
                        leafOf(leaves, question)))
                .toList();
        return new CheckShown(door.get(survey.step()), survey, tongue, lines, course.seen(), own.isIn(survey, person));
    }

    private static int leafOf(List<List<Question>> leaves, Question question) {
        return 1
                + IntStream.range(0, leaves.size())
                        .filter(leaf -> leaves.get(leaf).contains(question))
                        .findFirst()
                        .orElse(0);
    }
}
