package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.GivenJson;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.questions.SurveyDoor;
import org.augenhoehe.participation.survey.questions.WritingStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeping answers, and handing them in, in one transaction that holds the step: they are in before the survey ends, or
/// they are not and their author knows.
@Service("surveyAnswerBook")
public class AnswerBook {
    private final Undertakings undertakings;
    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final WritingStore writing;
    private final OwnAnswers own;
    private final DraftStore drafts;
    private final RollStore roll;
    private final SheetStore sheets;
    private final SurveyFiles files;
    private final People people;
    private final Doorkeeper doorkeeper;

    AnswerBook(
            Undertakings undertakings,
            SurveyDoor door,
            SurveyStore surveys,
            WritingStore writing,
            OwnAnswers own,
            DraftStore drafts,
            RollStore roll,
            SheetStore sheets,
            SurveyFiles files,
            People people,
            Doorkeeper doorkeeper) {
        this.undertakings = undertakings;
        this.door = door;
        this.surveys = surveys;
        this.writing = writing;
        this.own = own;
        this.drafts = drafts;
        this.roll = roll;
        this.sheets = sheets;
        this.files = files;
        this.people = people;
        this.doorkeeper = doorkeeper;
    }

    /// Keeps what stands on one page.
    ///
    /// @param numbers of the questions that stand there
    /// @param given what was answered to them; what is missing is empty now
    /// @param brought files by the number of their question
    @Transactional
    public HandedIn keep(
            UUID person,
            UUID stepId,
            Collection<Integer> numbers,
            Map<Integer, Given> given,
            Map<Integer, Brought> brought) {
        var step = enter(person, stepId);
        var survey = surveys.find(stepId).filter(Survey::isFixed).orElse(null);
        var closed = closed(person, step, survey);
        if (closed.isPresent() || survey == null) {
            return closed.orElseGet(HandedIn.NotFixed::new);
        }
        var before = own.current(survey, person);
        var answers = new TreeMap<>(before);
        answers.keySet().removeAll(numbers);
        answers.putAll(given);
        brought.forEach((number, file) -> answers.put(number, files.keep(file)));
        files.release(
                before.values(),
                answers.values(),
                own.sheet(survey, person).map(sheet -> sheet.given().values()).orElseGet(List::of));
        drafts.put(stepId, person, GivenJson.write(answers));
        return new HandedIn.Kept();
    }

    /// @param seen the mark of what was read before, see [Course#seen()]; empty where a form does not say it
    @Transactional
    public HandedIn handIn(UUID person, UUID stepId, String seen) {
        var step = enter(person, stepId);
        var survey = surveys.find(stepId).filter(Survey::isFixed).orElse(null);
        var closed = closed(person, step, survey);
        if (closed.isPresent() || survey == null) {
            return closed.orElseGet(HandedIn.NotFixed::new);
        }
        var kept = drafts.find(stepId, person).orElse(null);
        if (kept == null) {
            return own.isIn(survey, person) ? new HandedIn.Again() : new HandedIn.Empty();
        }
        var answers = GivenJson.read(survey.questions(), kept);
        var course = Course.of(survey, answers);
        if (!seen.isEmpty() && !seen.equals(course.seen())) {
            return new HandedIn.Changed();
        }
        var refused = refusal(person, survey, course);
        if (refused.isPresent()) {
            return refused.get();
        }
        files.release(answers.values(), course.given().values(), List.of());
        files.release(
                own.sheet(survey, person).map(sheet -> sheet.given().values()).orElseGet(List::of),
                course.given().values(),
                List.of());
        put(person, step, survey, course);
        drafts.remove(stepId, person);
        return roll.add(stepId, person) ? new HandedIn.First() : new HandedIn.Again();
    }

    private void put(UUID person, Step step, Survey survey, Course course) {
        switch (survey.privacy()) {
            case NAMED -> sheets.putNamed(survey, person, course);
            case PSEUDONYMOUS -> sheets.putPseudonymous(survey, roll.pseudonym(survey.step(), person), course);
            case ANONYMOUS -> {
                // One after the other: each is written together with those that came before.
                writing.hold(survey.step());
                sheets.mix(survey, course, viewpoint(person, step, survey));
            }
        }
    }

    /// Nobody can ask for it later: it stands beside the answers from the beginning, where that was agreed.
    private @Nullable Viewpoint viewpoint(UUID person, Step step, Survey survey) {
        return survey.sides()
                ? Viewpoint.of(
                        undertakings.confirmedStandings(step.undertaking()).get(person))
                : null;
    }

    /// One after the other for the same person.
    private Step enter(UUID person, UUID stepId) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        return door.get(stepId);
    }

    private Optional<HandedIn> closed(UUID person, Step step, @Nullable Survey survey) {
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return Optional.of(new HandedIn.Closed(entrance));
        }
        return survey != null && survey.isAnonymous() && own.isIn(survey, person)
                ? Optional.of(new HandedIn.Already())
                : Optional.empty();
    }

    private Optional<HandedIn> refusal(UUID person, Survey survey, Course course) {
        if (course.given().isEmpty()) {
            return Optional.of(new HandedIn.Empty());
        }
        var missing = course.missing();
        if (!missing.isEmpty()) {
            return Optional.of(new HandedIn.Missing(missing.getFirst()));
        }
        var words = words(course);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        // Words cannot wait here for somebody to look at them: to hold them would tell when they came.
        var answer = survey.isAnonymous() ? doorkeeper.knockUnseen(person, words, 0) : doorkeeper.admit(person, words);
        return answer instanceof Answer.Open ? Optional.empty() : Optional.of(new HandedIn.NotSo(answer));
    }

    static String words(Course course) {
        return course.given().values().stream()
                .map(given -> given instanceof Given.Written(var text) ? text : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
