package org.augenhoehe.participation.writing.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeBook;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.change.Proposing;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
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

/// Proposing a change to a paragraph, or one's own earlier one in other words.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}/absaetze/{paragraph}/vorschlagen")
@Access(For.SIGNED_IN)
class ProposePages {
    private final Writings writings;
    private final TextStore texts;
    private final ChangeStore changes;
    private final ChangeBook book;

    ProposePages(Writings writings, TextStore texts, ChangeStore changes, ChangeBook book) {
        this.writings = writings;
        this.texts = texts;
        this.changes = changes;
        this.book = book;
    }

    /// @param again an earlier change that is put in other words
    @GetMapping
    @Assisted
    View ask(
            Page page,
            @PathVariable UUID step,
            @PathVariable UUID paragraph,
            @RequestParam(name = "nochmal", required = false) @Nullable UUID again) {
        var shown = writings.of(page, step);
        if (!shown.mayPropose()) {
            return page.goOn(Document.path(step), "info", "document.propose.closed");
        }
        var now = paragraph(step, paragraph);
        var earlier = own(page, step, again);
        return page.show(
                "participation/writing/propose", values(page, shown, now, earlier, ChangeForm.of(now, earlier)));
    }

    @PostMapping
    @Assisted("document.act.proposed")
    View propose(
            Page page,
            @PathVariable UUID step,
            @PathVariable UUID paragraph,
            @Valid @ModelAttribute ChangeForm typed,
            BindingResult validation) {
        var form = page.form(validation);
        if (typed.lacksWords()) {
            form.reject("wording", page.t("document.propose.wording.missing"));
        }
        if (typed.lacksPlace()) {
            form.reject("behind", page.t("document.propose.behind.missing"));
        }
        if (!form.hasErrors()) {
            var proposed = book.propose(page.visitor().id(), step, typed.wish(paragraph));
            if (proposed instanceof Proposing.Done(var change, var held)) {
                return page.goOn(
                        Change.path(step, change),
                        held ? "info" : "success",
                        held ? "document.held" : "document.propose.done");
            }
            form.reject(typed.field(), Proposing.sentence(page, proposed));
        }
        return page.again(
                "participation/writing/propose",
                values(
                        page,
                        writings.of(page, step),
                        paragraph(step, paragraph),
                        own(page, step, typed.again()),
                        form));
    }

    private static Map<String, Object> values(
            Page page, WritingShown shown, Paragraph paragraph, @Nullable Change again, Form form) {
        var values = new HashMap<String, Object>(
                Map.of("shown", shown, "paragraph", paragraph, "places", places(page, shown, paragraph), "form", form));
        if (again != null) {
            values.put("again", again);
        }
        return values;
    }

    /// Where else it could stand.
    private static List<Option> places(Page page, WritingShown shown, Paragraph paragraph) {
        return Stream.concat(
                        Stream.of(new Option(ChangeForm.FIRST, page.t("document.move.first"))),
                        shown.paragraphs().stream()
                                .map(ParagraphLine::paragraph)
                                .filter(one -> !one.id().equals(paragraph.id()))
                                .map(one -> new Option(
                                        one.id().toString(),
                                        page.t(
                                                "document.move.behind",
                                                one.hidden() ? page.t("document.words.hidden") : one.about()))))
                .toList();
    }

    private Paragraph paragraph(UUID step, UUID id) {
        return texts.findStep(id)
                .filter(step::equals)
                .flatMap(found -> texts.find(id))
                .orElseThrow(NotFound::new);
    }

    private @Nullable Change own(Page page, UUID step, @Nullable UUID again) {
        return again == null
                ? null
                : changes.find(again)
                        .filter(one -> one.step().equals(step)
                                && one.isBy(page.visitor().person()))
                        .orElseThrow(NotFound::new);
    }
}
