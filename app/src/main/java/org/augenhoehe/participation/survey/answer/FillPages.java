package org.augenhoehe.participation.survey.answer;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Filling in, page by page. What is typed on a page is kept when one leaves it by a button.
@Controller
@RequestMapping("/umfrage/{step}/ausfuellen")
@Access(For.SIGNED_IN)
class FillPages {
    private static final String TEMPLATE = "participation/survey/fill";

    private final Filling filling;
    private final LeafTyping typing;
    private final FileTyping filing;
    private final AnswerBook book;

    FillPages(Filling filling, LeafTyping typing, FileTyping filing, AnswerBook book) {
        this.filling = filling;
        this.typing = typing;
        this.filing = filing;
        this.book = book;
    }

    @GetMapping
    @Assisted(errand = Errand.DECIDING)
    View show(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "seite", defaultValue = "0") int leaf,
            @RequestParam(name = "worte", defaultValue = "") String language) {
        var survey = filling.get(id);
        if (!filling.isOpen(survey, page.visitor().id())) {
            return page.goOn(survey.path());
        }
        var answers = filling.answers(survey, page.visitor().id());
        var asked = leaf > 0 ? leaf : Filling.resume(survey, answers).orElse(0);
        if (asked == 0) {
            return page.goOn(check(survey, Tongue.of(page, survey, language)));
        }
        var shown = filling.leaf(page, survey, answers, asked, language);
        return page.show(TEMPLATE, Map.of("shown", shown, "form", filling.form(survey, answers)));
    }

    @PostMapping("/{leaf}")
    @Assisted(value = "survey.act.keep", errand = Errand.DECIDING, secret = true)
    View keep(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable int leaf,
            @RequestParam(name = "worte", defaultValue = "") String language,
            @RequestParam(name = "wohin", defaultValue = "weiter") String to,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> files)
            throws IOException {
        var survey = filling.get(id);
        var before = filling.answers(survey, page.visitor().id());
        var shown = filling.leaf(page, survey, before, leaf, language);
        var form = Form.empty();
        typed.forEach(form::with);
        var read = typing.read(page, form, survey, shown.questions(), to.equals("weiter"));
        if (shown.takesFiles()) {
            read = filing.read(page, form, shown.questions(), before, files, read, to.equals("weiter"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("shown", shown, "form", form));
        }
        var kept = book.keep(page.visitor().id(), id, read.numbers(), read.given(), read.brought());
        return kept instanceof HandedIn.Kept
                ? goOn(page, survey, shown.tongue(), leaf, to)
                : page.again(TEMPLATE, Map.of("shown", shown, "form", form.reject("", HandedIn.sentence(page, kept))));
    }

    private View goOn(Page page, Survey survey, Tongue tongue, int leaf, String to) {
        var answers = filling.answers(survey, page.visitor().id());
        if (to.equals("spaeter")) {
            return page.goOn(survey.path(), "success", "survey.kept");
        }
        var next = to.equals("zurueck") ? Filling.before(survey, answers, leaf) : Filling.next(survey, answers, leaf);
        var query = tongue.query();
        return next.isPresent()
                ? page.goOn(survey.path() + "/ausfuellen?seite=" + next.getAsInt()
                        + (query.isEmpty() ? "" : "&" + query.substring(1)))
                : page.goOn(to.equals("zurueck") ? survey.path() : check(survey, tongue));
    }

    private static String check(Survey survey, Tongue tongue) {
        return survey.path() + "/ausfuellen/pruefen" + tongue.query();
    }
}
