package org.augenhoehe.participation.survey.questions;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Hosts write one question.
@Controller("surveyQuestionPages")
@RequestMapping("/umfrage/{step}/fragen")
@Access(For.SIGNED_IN)
class QuestionPages {
    private static final String TEMPLATE = "participation/survey/question";
    private static final String LANGUAGE = "de";

    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final QuestionsBook book;

    QuestionPages(SurveyDoor door, SurveyStore surveys, QuestionsBook book) {
        this.door = door;
        this.surveys = surveys;
        this.book = book;
    }

    @GetMapping("/neu")
    View kinds(Page page, @PathVariable("step") UUID id) {
        var step = door.getForHost(page.visitor().id(), id);
        var anonymous = surveys.find(id).map(Survey::isAnonymous).orElse(true);
        var kinds = List.of(QuestionKind.values()).stream()
                .filter(kind -> kind != QuestionKind.FILE || !anonymous)
                .toList();
        return page.show("participation/survey/kinds", Map.of("step", step, "kinds", kinds));
    }

    @GetMapping("/neu/{kind}")
    View begin(Page page, @PathVariable("step") UUID id, @PathVariable QuestionKind kind) {
        var nothing = Reading.of(LANGUAGE, List.of());
        return page.show(TEMPLATE, values(page, id, kind, null, QuestionForm.begun(kind), nothing));
    }

    @PostMapping("/neu/{kind}")
    View add(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable QuestionKind kind,
            @ModelAttribute QuestionForm typed,
            BindingResult validation) {
        door.getForHost(page.visitor().id(), id);
        var form = page.form(validation);
        var language = surveys.find(id).map(Survey::language).orElse(LANGUAGE);
        if (typed.isCheck()) {
            return page.show(TEMPLATE, values(page, id, kind, null, form, typed.reading(language)));
        }
        typed.check(page, form, kind);
        if (!form.hasErrors()) {
            var wrote = book.add(page.visitor().id(), id, typed.wish(kind));
            if (wrote instanceof Wrote.Done) {
                return page.goOn(Survey.path(id) + "/fragen", "success", "survey.write.added");
            }
            form.reject("", Wrote.sentence(page, wrote));
        }
        return page.again(TEMPLATE, values(page, id, kind, null, form, typed.reading(language)));
    }

    @GetMapping("/{question}")
    View show(Page page, @PathVariable("step") UUID id, @PathVariable("question") UUID questionId) {
        door.getForHost(page.visitor().id(), id);
        var survey = surveys.find(id).orElseThrow(NotFound::new);
        var question = survey.find(questionId).orElseThrow(NotFound::new);
        if (survey.isFixed()) {
            return page.goOn(Survey.path(id), "info", Wrote.Why.ALREADY.textKey());
        }
        var language = survey.language();
        var reading = Reading.of(
                language,
                List.of(question.wording().in(language), question.help().in(language)));
        return page.show(
                TEMPLATE, values(page, id, question.kind(), question, QuestionForm.of(question, language), reading));
    }

    @PostMapping("/{question}")
    View change(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable("question") UUID questionId,
            @ModelAttribute QuestionForm typed,
            BindingResult validation) {
        door.getForHost(page.visitor().id(), id);
        var survey = surveys.find(id).orElseThrow(NotFound::new);
        var question = survey.find(questionId).orElseThrow(NotFound::new);
        var form = page.form(validation);
        var reading = typed.reading(survey.language());
        if (typed.isCheck()) {
            return page.show(TEMPLATE, values(page, id, question.kind(), question, form, reading));
        }
        typed.check(page, form, question.kind());
        if (!form.hasErrors()) {
            var wrote = book.change(page.visitor().id(), id, questionId, typed.wish(question.kind()));
            if (wrote instanceof Wrote.Done) {
                return page.goOn(Survey.path(id) + "/fragen", "success", "survey.write.changed");
            }
            form.reject("", Wrote.sentence(page, wrote));
        }
        return page.again(TEMPLATE, values(page, id, question.kind(), question, form, reading));
    }

    private Map<String, ?> values(
            Page page, UUID id, QuestionKind kind, @Nullable Question question, Form form, Reading reading) {
        var step = door.getForHost(page.visitor().id(), id);
        return Map.of("shown", new QuestionShown(step, kind, question, reading), "form", form);
    }
}
