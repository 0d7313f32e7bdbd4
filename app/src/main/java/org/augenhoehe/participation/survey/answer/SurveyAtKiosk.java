package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.kiosk.AtKiosk;
import org.augenhoehe.participation.kiosk.Taken;
import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.participation.survey.questions.WritingStore;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import gg.jte.Content;
import gg.jte.TemplateEngine;

/// Filling in a survey at a tablet in the house: anonymously, or under a number that nobody knows. There is no roll of
/// those whom nobody knows, so hosts say beforehand whether the survey is open there.
@Component
class SurveyAtKiosk implements AtKiosk {
    private final SurveyStore surveys;
    private final WritingStore writing;
    private final SheetStore sheets;
    private final RollStore roll;
    private final LeafTyping typing;
    private final PlaceTyping places;
    private final Doorkeeper doorkeeper;
    private final TemplateEngine templates;

    SurveyAtKiosk(
            SurveyStore surveys,
            WritingStore writing,
            SheetStore sheets,
            RollStore roll,
            LeafTyping typing,
            PlaceTyping places,
            Doorkeeper doorkeeper,
            TemplateEngine templates) {
        this.surveys = surveys;
        this.writing = writing;
        this.sheets = sheets;
        this.roll = roll;
        this.typing = typing;
        this.places = places;
        this.doorkeeper = doorkeeper;
        this.templates = templates;
    }

    @Override
    public String method() {
        return Survey.METHOD;
    }

    @Override
    public String textKey() {
        return "survey.kiosk";
    }

    @Override
    public Map<UUID, String> listLacking(Collection<Step> steps) {
        var found = surveys.list(Step.ids(steps)).stream().collect(Collectors.toMap(Survey::step, Function.identity()));
        var lacking = new HashMap<UUID, String>();
        for (var step : steps) {
            var why = lacking(found.get(step.id()));
            if (!why.isEmpty()) {
                lacking.put(step.id(), why);
            }
        }
        return lacking;
    }

    private static String lacking(@Nullable Survey survey) {
        if (survey == null || !survey.isFixed()) {
            return "survey.kiosk.notfixed";
        }
        if (survey.privacy() == Privacy.NAMED) {
            return "survey.kiosk.named";
        }
        return survey.questions().stream().anyMatch(question -> question.kind().takesFiles() && question.required())
                ? "survey.kiosk.file"
                : "";
    }

    @Override
    public Content ask(Page page, Step step, Form form) {
        var survey = surveys.find(step.id()).orElseThrow();
        var questions = survey.questions().stream()
                .filter(question -> !question.hidden() && !question.kind().takesFiles())
                .toList();
        var shown = new FillShown(step, survey, Tongue.of(page, survey, ""), 1, 1, questions, places.options());
        return output -> templates.render(
                "participation/survey/kiosk.jte", Map.of("page", page, "shown", shown, "form", form), output);
    }

    @Override
    public Taken take(Page page, UUID kiosk, Step step, Form form) {
        writing.hold(step.id());
        var survey = surveys.find(step.id()).orElse(null);
        if (survey == null || !lacking(survey).isEmpty()) {
            return new Taken.NotNow(Entrance.OVER);
        }
        var course = read(page, survey, form);
        var answer = doorkeeper.knockOnSite(AnswerBook.words(course));
        if (!form.hasErrors() && course.given().isEmpty()) {
            form.reject("", page.t("survey.empty"));
        } else if (!(answer instanceof Answer.Open)) {
            form.reject("", DoorSentence.of(page, answer));
        }
        if (form.hasErrors()) {
            return new Taken.Wrong();
        }
        if (survey.isAnonymous()) {
            sheets.mix(survey, course, survey.sides() ? Viewpoint.UNCONFIRMED : null, kiosk);
        } else {
            sheets.putOnSite(survey, roll.drawNumber(step.id()), course, kiosk);
        }
        return new Taken.Done(false);
    }

    /// In their order: what is not asked is not read, and what is missing there is no mistake.
    private Course read(Page page, Survey survey, Form form) {
        var given = new HashMap<Integer, Given>();
        for (var question : survey.questions()) {
            if (Course.of(survey, given).asks(question)) {
                given.putAll(
                        typing.read(page, form, survey, List.of(question), true).given());
            }
        }
        return Course.of(survey, given);
    }

    @Override
    public void drop(UUID kiosk, Step step) {
        writing.hold(step.id());
        sheets.dropOnSite(kiosk, step.id());
    }
}
