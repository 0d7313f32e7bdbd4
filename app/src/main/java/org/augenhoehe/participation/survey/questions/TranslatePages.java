package org.augenhoehe.participation.survey.questions;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts say the questions in another language.
@Controller
@RequestMapping("/umfrage/{step}/fragen/sprache/{language}")
@Access(For.SIGNED_IN)
class TranslatePages {
    private static final String TEMPLATE = "participation/survey/translate";
    private static final int LONGEST = 2000;

    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final QuestionsBook book;

    TranslatePages(SurveyDoor door, SurveyStore surveys, QuestionsBook book) {
        this.door = door;
        this.surveys = surveys;
        this.book = book;
    }

    @GetMapping
    View show(Page page, @PathVariable("step") UUID id, @PathVariable String language) {
        var shown = shown(page, id, language);
        var form = Form.empty();
        shown.texts().values().forEach(texts -> texts.forEach(text -> form.with(text.field(), text.to())));
        form.with(Translation.INTRO, shown.intro().to());
        return page.show(TEMPLATE, Map.of("shown", shown, "form", form));
    }

    @PostMapping
    View save(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable String language,
            @RequestParam Map<String, String> typed) {
        var shown = shown(page, id, language);
        var form = Form.empty();
        typed.forEach(form::with);
        typed.forEach((field, words) -> {
            if (words.length() > LONGEST) {
                form.reject(field, page.t("survey.write.help.long", LONGEST));
            }
        });
        if (!form.hasErrors()) {
            var wrote = book.translate(page.visitor().id(), id, new Translation(language, typed));
            if (wrote instanceof Wrote.Done) {
                return page.goOn(Survey.path(id) + "/fragen", "success", "survey.write.translated");
            }
            form.reject("", Wrote.sentence(page, wrote));
        }
        return page.again(TEMPLATE, Map.of("shown", shown, "form", form));
    }

    private TranslateShown shown(Page page, UUID id, String language) {
        var step = door.getForHost(page.visitor().id(), id);
        var survey = surveys.find(id)
                .filter(found -> found.languages().contains(language)
                        && !found.language().equals(language))
                .orElseThrow(NotFound::new);
        return new TranslateShown(
                step,
                survey,
                language,
                Tongue.name(page, language),
                Translation.intro(survey, language),
                Translation.texts(survey, language));
    }
}
