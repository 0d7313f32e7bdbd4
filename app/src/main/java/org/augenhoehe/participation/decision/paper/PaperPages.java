package org.augenhoehe.participation.decision.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.paper.PaperBook.Written;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Hosts write up the ballot paper. That of a budget has a page of its own.
@Controller
@RequestMapping("/abstimmung/{step}/zettel")
@Access(For.SIGNED_IN)
class PaperPages {
    private static final String TEMPLATE = "participation/decision/paper";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ABOUT = 1000;

    private final Undertakings undertakings;
    private final PaperStore store;
    private final PaperBook book;
    private final Sources sources;

    PaperPages(Undertakings undertakings, PaperStore store, PaperBook book, Sources sources) {
        this.undertakings = undertakings;
        this.store = store;
        this.book = book;
        this.sources = sources;
    }

    @GetMapping
    View show(Page page, @PathVariable("step") UUID id) {
        var step = get(page, id);
        if (store.find(id).filter(Paper::isFixed).isPresent()) {
            return page.goOn(Paper.path(id), "info", Fixed.ALREADY.textKey());
        }
        var shown = shown(page, step);
        return page.show(TEMPLATE, Map.of("shown", shown, "form", SettingsForm.form(shown.settings())));
    }

    @PostMapping
    View set(
            Page page,
            @PathVariable("step") UUID id,
            @Valid @ModelAttribute SettingsForm typed,
            BindingResult validation,
            @RequestParam(defaultValue = "") String seen) {
        var step = get(page, id);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var settings = typed.settings(Settings.usual(kind(step)));
            var fixed = book.set(page.visitor().id(), id, kind(step), settings, seen);
            if (fixed == Fixed.DONE) {
                return page.goOn(shown(page, step).path(), "success", "decision.paper.saved");
            }
            form.reject("", page.t(fixed.textKey()));
        }
        return page.again(TEMPLATE, Map.of("shown", shown(page, step), "form", form));
    }

    @PostMapping("/antworten")
    View add(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean reserved) {
        var step = get(page, id);
        var from = Ids.find(source).flatMap(one -> sources.find(step.undertaking(), one));
        var words = title.isBlank() ? from.map(Sources.Source::title).orElse("") : title.strip();
        if (words.isEmpty() || words.length() > LONGEST_TITLE || about.length() > LONGEST_ABOUT) {
            return notAdded(page, step, title, about, source, "decision.option.missing");
        }
        var written = new Written(words, about.strip(), reserved);
        var fixed = book.add(
                page.visitor().id(),
                id,
                kind(step),
                written,
                from.map(Sources.Source::id).orElse(null));
        return fixed == Fixed.DONE
                ? page.goOn(shown(page, step).path(), "success", "decision.option.added")
                : notAdded(page, step, title, about, source, fixed.textKey());
    }

    private View notAdded(Page page, Step step, String title, String about, String source, String why) {
        var shown = shown(page, step);
        var form = SettingsForm.form(shown.settings())
                .with("title", title)
                .with("about", about)
                .with("source", source)
                .reject("title", page.t(why));
        return page.again(TEMPLATE, Map.of("shown", shown, "form", form));
    }

    @PostMapping("/antworten/{number}/streichen")
    View drop(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String title) {
        var step = get(page, id);
        var dropped = book.drop(page.visitor().id(), id, kind(step), number, title);
        return said(page, step, dropped, "decision.option.dropped");
    }

    @PostMapping("/festlegen")
    View fix(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String seen) {
        var step = get(page, id);
        var fixed = book.fix(page.visitor().id(), id, kind(step), seen);
        if (fixed == Fixed.DONE) {
            return page.goOn(Paper.path(id), "success", "decision.paper.fixed");
        }
        return said(page, step, fixed, "");
    }

    private View said(Page page, Step step, Fixed fixed, String done) {
        var path = shown(page, step).path();
        return fixed == Fixed.DONE ? page.goOn(path, "success", done) : page.goOn(path, "warning", fixed.textKey());
    }

    private Step get(Page page, UUID id) {
        var step = undertakings.findStep(id).orElseThrow(NotFound::new);
        kind(step);
        if (!undertakings.hosts(page.visitor().id(), step.undertaking())) {
            throw new Forbidden();
        }
        return step;
    }

    private static Kind kind(Step step) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.BUDGET && kind.method().equals(step.method()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private PaperShown shown(Page page, Step step) {
        Optional<Paper> paper = store.find(step.id());
        return new PaperShown(
                step,
                kind(step),
                paper.map(Paper::settings).orElseGet(() -> Settings.usual(kind(step))),
                paper.map(Paper::options).orElse(List.of()),
                sources.list(step.undertaking()).stream()
                        .map(source -> new Option(source.id().toString(), source.title()))
                        .toList(),
                Side.options(page));
    }
}
