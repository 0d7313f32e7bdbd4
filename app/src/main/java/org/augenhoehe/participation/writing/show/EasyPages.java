package org.augenhoehe.participation.writing.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.methods.text.EasyLanguage;
import org.augenhoehe.methods.text.Finding;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.change.Proposing;
import org.augenhoehe.participation.writing.easy.EasyBook;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
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

/// Writing a paragraph in easy language. What breaks its rules is told, also before anything is saved; it stops nobody,
/// for whether a text is easy its readers say.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}/absaetze/{paragraph}/leicht")
@Access(For.SIGNED_IN)
class EasyPages {
    private static final String TEMPLATE = "participation/writing/easy";

    /// More at once helps nobody.
    private static final int MOST = 12;

    private final Writings writings;
    private final EasyBook book;

    EasyPages(Writings writings, EasyBook book) {
        this.writings = writings;
        this.book = book;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID step, @PathVariable UUID paragraph) {
        var shown = writings.of(page, step);
        if (!shown.isOpen()) {
            return page.goOn(Document.path(step), "info", "document.easy.closed");
        }
        var line = line(shown, paragraph);
        var easy = line.easy();
        var form = Form.empty().with("wording", easy == null ? "" : easy.wording());
        return page.show(TEMPLATE, values(shown, line, form, List.of(), false));
    }

    /// @param check whether nothing shall be saved yet
    @PostMapping
    @Assisted("document.act.easy")
    View write(
            Page page,
            @PathVariable UUID step,
            @PathVariable UUID paragraph,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "false") boolean unnamed,
            @RequestParam(name = "pruefen", defaultValue = "false") boolean check) {
        var form = Form.empty().with("wording", wording).with("unnamed", unnamed ? "true" : null);
        var words = wording.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > Document.LONGEST) {
            form.reject("wording", page.t("document.easy.missing"));
        } else if (!check) {
            var said = book.say(page.visitor().id(), step, paragraph, base, words, !unnamed);
            if (said instanceof Proposing.Done(var easy, var held)) {
                return page.goOn(
                        Document.path(step) + "#" + Paragraph.anchor(paragraph),
                        held ? "info" : "success",
                        held ? "document.held" : "document.easy.done");
            }
            form.reject("wording", Proposing.sentence(page, said));
        }
        var shown = writings.of(page, step);
        var line = line(shown, paragraph);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(shown, line, form, List.of(), false));
        }
        var findings = EasyLanguage.check(words).stream().limit(MOST).toList();
        return page.show(TEMPLATE, values(shown, line, form, findings, true));
    }

    private static ParagraphLine line(WritingShown shown, UUID paragraph) {
        return shown.paragraphs().stream()
                .filter(one -> one.paragraph().id().equals(paragraph))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Map<String, Object> values(
            WritingShown shown, ParagraphLine line, Form form, List<Finding> findings, boolean checked) {
        return Map.of("shown", shown, "line", line, "form", form, "findings", findings, "checked", checked);
    }
}
