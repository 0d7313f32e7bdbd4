package org.augenhoehe.participation.survey.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.participation.survey.answer.OwnAnswers;
import org.augenhoehe.participation.survey.questions.SurveyDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A survey: what it asks, with names or without, and what one can do now. How many have answered so far nobody learns
/// before the end.
@Controller
@RequestMapping("/umfrage/{step}")
@Access(For.EVERYONE)
class SurveyPages {
    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final OwnAnswers own;
    private final Undertakings undertakings;

    SurveyPages(SurveyDoor door, SurveyStore surveys, OwnAnswers own, Undertakings undertakings) {
        this.door = door;
        this.surveys = surveys;
        this.own = own;
        this.undertakings = undertakings;
    }

    @GetMapping
    View show(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "worte", defaultValue = "") String language) {
        return page.show("participation/survey/survey", Map.of("shown", shown(page, id, language)));
    }

    private SurveyShown shown(Page page, UUID id, String language) {
        var step = door.get(id);
        var visitor = page.visitor().person();
        var survey = surveys.find(id).orElse(null);
        return new SurveyShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElse(""),
                survey,
                survey == null ? new Tongue(page.language().tag(), List.of(), "") : Tongue.of(page, survey, language),
                undertakings.entrance(step, visitor),
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                visitor != null && survey != null && own.isIn(survey, visitor),
                visitor != null && survey != null && own.hasDraft(survey, visitor),
                pseudonym(survey, visitor));
    }

    private @Nullable Integer pseudonym(@Nullable Survey survey, @Nullable UUID visitor) {
        return survey == null || visitor == null
                ? null
                : own.pseudonym(survey, visitor).orElse(null);
    }
}
