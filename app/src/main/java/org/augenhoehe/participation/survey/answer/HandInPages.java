package org.augenhoehe.participation.survey.answer;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Reading once more what one has answered, and handing it in.
@Controller
@RequestMapping("/umfrage/{step}/ausfuellen")
@Access(For.SIGNED_IN)
class HandInPages {
    private static final String TEMPLATE = "participation/survey/check";

    private final Filling filling;
    private final AnswerBook book;

    HandInPages(Filling filling, AnswerBook book) {
        this.filling = filling;
        this.book = book;
    }

    @GetMapping("/pruefen")
    @Assisted(errand = Errand.DECIDING)
    View check(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "worte", defaultValue = "") String language) {
        var survey = filling.get(id);
        return filling.isOpen(survey, page.visitor().id())
                ? page.show(TEMPLATE, values(page, id, language, Form.empty()))
                : page.goOn(survey.path());
    }

    @PostMapping("/abgeben")
    @Assisted(value = "survey.act.handin", errand = Errand.DECIDING, will = Will.EACH_TIME, secret = true)
    View handIn(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "worte", defaultValue = "") String language,
            @RequestParam(defaultValue = "") String seen) {
        var survey = filling.get(id);
        var handed = book.handIn(page.visitor().id(), id, seen);
        return switch (handed) {
            case HandedIn.First first -> page.goOn(survey.path(), "success", "survey.handed." + survey.privacy());
            case HandedIn.Again again -> page.goOn(survey.path(), "success", "survey.handed.again");
            case HandedIn.Already already -> page.goOn(survey.path(), "info", "survey.already");
            default ->
                page.again(
                        TEMPLATE, values(page, id, language, Form.empty().reject("", HandedIn.sentence(page, handed))));
        };
    }

    private Map<String, ?> values(Page page, UUID id, String language, Form form) {
        var survey = filling.get(id);
        return Map.of("shown", filling.check(page, survey, page.visitor().id(), language), "form", form);
    }
}
