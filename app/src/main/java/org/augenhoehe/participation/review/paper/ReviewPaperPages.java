package org.augenhoehe.participation.review.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReadyQuestion;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.participation.review.paper.Designed.Why;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts write up the questions.
@Controller
@RequestMapping("/auswertung/{step}/fragen")
@Access(For.SIGNED_IN)
class ReviewPaperPages {
    private static final String TEMPLATE = "participation/review/questions";

    private final StepDoor steps;
    private final ReviewPaperStore store;
    private final ReviewPaperBook book;
    private final ReviewSources sources;

    ReviewPaperPages(StepDoor steps, ReviewPaperStore store, ReviewPaperBook book, ReviewSources sources) {
        this.steps = steps;
        this.store = store;
        this.book = book;
        this.sources = sources;
    }

    @GetMapping
    View show(Page page, @PathVariable("step") UUID id) {
        var shown = shown(get(page, id));
        return shown.paper().isFixed()
                ? page.goOn(ReviewPaper.path(id), "info", Why.ALREADY.textKey())
                : page.show(TEMPLATE, Map.of("shown", shown, "form", begun(shown)));
    }

    @PostMapping
    View setAnonymous(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(defaultValue = "true") boolean anonymous,
            @RequestParam(defaultValue = "") String seen) {
        get(page, id);
        return said(page, id, book.setAnonymous(page.visitor().id(), id, anonymous, seen), "review.paper.saved");
    }

    @PostMapping("/neu")
    View add(Page page, @PathVariable("step") UUID id, @ModelAttribute QuestionForm typed, BindingResult validation) {
        var step = get(page, id);
        var form = page.form(validation);
        var source = typed.source() == null
                ? null
                : sources.find(step, typed.source()).orElse(null);
        var words = typed.words().isEmpty() && source != null ? source.title() : typed.words();
        typed.check(page, form, words);
        if (!form.hasErrors()) {
            var wish = new QuestionWish(
                    Objects.requireNonNull(typed.kind()),
                    Objects.requireNonNull(typed.sphere()),
                    words,
                    typed.listed(),
                    source == null ? null : source.id());
            var designed = book.add(page.visitor().id(), id, wish);
            if (designed instanceof Designed.Done) {
                return page.goOn(path(id), "success", "review.paper.added");
            }
            form.reject("wording", Designed.sentence(page, designed));
        }
        var shown = shown(step);
        return page.again(TEMPLATE, Map.of("shown", shown, "form", form.with("anonymous", anonymous(shown))));
    }

    @PostMapping("/fertige")
    View addReady(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "ready", defaultValue = "") List<String> chosen) {
        var step = get(page, id);
        var ready = Arrays.stream(ReadyQuestion.values())
                .filter(one -> chosen.contains(one.name()))
                .toList();
        if (ready.isEmpty()) {
            var shown = shown(step);
            return page.again(
                    TEMPLATE,
                    Map.of("shown", shown, "form", begun(shown).reject("ready", page.t("review.paper.ready.missing"))));
        }
        return said(page, id, book.addReady(page.visitor().id(), id, ready), "review.paper.added");
    }

    @PostMapping("/{question}/streichen")
    View drop(Page page, @PathVariable("step") UUID id, @PathVariable UUID question) {
        get(page, id);
        return said(page, id, book.drop(page.visitor().id(), id, question), "review.paper.dropped");
    }

    @PostMapping("/festlegen")
    View fix(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String seen) {
        get(page, id);
        var designed = book.fix(page.visitor().id(), id, seen);
        return designed instanceof Designed.Done
                ? page.goOn(ReviewPaper.path(id), "success", "review.paper.fixed")
                : said(page, id, designed, "");
    }

    private static View said(Page page, UUID step, Designed designed, String done) {
        return designed instanceof Designed.Refused(var why)
                ? page.goOn(path(step), "warning", why.textKey())
                : page.goOn(path(step), "success", done);
    }

    private static String path(UUID step) {
        return ReviewPaper.path(step) + "/fragen";
    }

    private static Form begun(QuestionsShown shown) {
        return Form.empty()
                .with("kind", QuestionKind.SCALE.name())
                .with("sphere", Sphere.SERVICE.name())
                .with("anonymous", anonymous(shown));
    }

    private static String anonymous(QuestionsShown shown) {
        return String.valueOf(shown.paper().anonymous());
    }

    private Step get(Page page, UUID id) {
        return steps.getForHost(page.visitor().id(), id, ReviewPaper.METHOD);
    }

    private QuestionsShown shown(Step step) {
        return new QuestionsShown(
                step,
                store.find(step.id()).orElseGet(() -> new ReviewPaper(step.id(), true, null, null, List.of())),
                sources.list(step).stream()
                        .map(source -> new Option(source.id().toString(), source.title()))
                        .toList());
    }
}
