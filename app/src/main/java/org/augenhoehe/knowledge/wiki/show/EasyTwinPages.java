package org.augenhoehe.knowledge.wiki.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.easy.EasyPage;
import org.augenhoehe.knowledge.wiki.easy.EasyPageBook;
import org.augenhoehe.knowledge.wiki.easy.EasyPageStore;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.methods.text.EasyLanguage;
import org.augenhoehe.methods.text.Finding;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Writing a page in easy language. What breaks its rules is told, also before anything is saved; it stops nobody, for
/// whether a text is easy its readers say.
@Controller
@RequestMapping("/wissen/seite/{id}/leicht/schreiben")
@Access(For.SIGNED_IN)
class EasyTwinPages {
    private static final String TEMPLATE = "knowledge/wiki/explain";

    /// More at once helps nobody.
    private static final int MOST = 12;

    private final PageReading reading;
    private final EasyPageStore store;
    private final EasyPageBook book;
    private final Rendering rendering;

    EasyTwinPages(PageReading reading, EasyPageStore store, EasyPageBook book, Rendering rendering) {
        this.reading = reading;
        this.store = store;
        this.book = book;
        this.rendering = rendering;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        var wiki = reading.get(id);
        var twin = store.find(id);
        var form = Form.empty()
                .with("base", String.valueOf(wiki.shown()))
                .with("twin", twin.map(one -> one.id().toString()).orElse(""))
                .with(
                        "wording",
                        twin.map(one -> rendering.written(one.wording())).orElse(""));
        return page.show(TEMPLATE, values(page, wiki, form, List.of(), false));
    }

    /// @param twin the text in easy language that stood there before; empty for none
    /// @param check whether nothing shall be saved yet
    @PostMapping
    @Assisted("wiki.act.explained")
    View write(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "") String twin,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "false") boolean unnamed,
            @RequestParam(name = "pruefen", defaultValue = "false") boolean check) {
        var words = wording.replace("\r\n", "\n").strip();
        var form = Form.empty()
                .with("base", String.valueOf(base))
                .with("twin", twin)
                .with("wording", wording)
                .with("unnamed", unnamed ? "true" : null);
        if (words.isEmpty()) {
            form.reject("wording", page.t("platform.form.error.required"));
        } else if (words.length() > EasyPage.LONGEST) {
            form.reject("wording", page.t("platform.form.error.toolong", EasyPage.LONGEST));
        } else if (!check) {
            var written = book.say(page.visitor().id(), id, base, Ids.find(twin).orElse(null), words, !unnamed);
            if (written instanceof Writing.Done done) {
                return page.goOn(
                        WikiPage.path(id) + "/leicht",
                        done.held() ? "info" : "success",
                        done.held() ? "wiki.held" : "wiki.easy.done");
            }
            if (written instanceof Writing.TooLong) {
                form.reject("wording", page.t("platform.form.error.toolong", EasyPage.LONGEST));
            } else {
                WritingAnswers.reject(page, form, written, "wording", "wording");
            }
            if (written instanceof Writing.Torn) {
                return moved(page, id, form);
            }
        }
        var wiki = reading.get(id);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, wiki, form, List.of(), false));
        }
        var findings = EasyLanguage.check(words).stream().limit(MOST).toList();
        return page.show(TEMPLATE, values(page, wiki, form, findings, true));
    }

    /// Both texts stand on one page, and whoever saves again has read the other one.
    private View moved(Page page, UUID id, Form form) {
        var twin = store.find(id);
        form.with("twin", twin.map(one -> one.id().toString()).orElse("")).reject("wording", page.t("wiki.easy.moved"));
        var values = values(page, reading.get(id), form, List.of(), false);
        values.put("other", twin.map(one -> rendering.written(one.wording())).orElse(""));
        return page.again(TEMPLATE, values);
    }

    private Map<String, Object> values(Page page, WikiPage wiki, Form form, List<Finding> findings, boolean checked) {
        var values = new HashMap<String, Object>();
        values.put("wiki", wiki);
        values.put("html", reading.said(page, rendering.html(wiki.wording())));
        values.put("form", form);
        values.put("findings", findings);
        values.put("checked", checked);
        return values;
    }
}
