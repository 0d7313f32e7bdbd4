package org.augenhoehe.knowledge.wiki.show;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Changing what a page says, and what it is called. Whoever may not change it proposes by the same form.
@Controller("wikiChangePages")
@RequestMapping("/wissen/seite/{id}")
@Access(For.SIGNED_IN)
class PageChangePages {
    private static final String TEMPLATE = "knowledge/wiki/change";
    private static final String NAME = "knowledge/wiki/name";

    private final PageBook book;
    private final PageReading reading;
    private final Rendering rendering;
    private final TornPages torn;

    PageChangePages(PageBook book, PageReading reading, Rendering rendering, TornPages torn) {
        this.book = book;
        this.reading = reading;
        this.rendering = rendering;
        this.torn = torn;
    }

    @GetMapping("/aendern")
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        var wiki = reading.get(id);
        var form = Form.empty()
                .with("base", String.valueOf(wiki.shown()))
                .with("wording", rendering.written(wiki.wording()));
        return page.show(TEMPLATE, values(page, wiki, form, null));
    }

    @PostMapping("/aendern")
    @Assisted("wiki.act.changed")
    View change(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "false") boolean unnamed,
            @RequestParam(name = "vorschau", defaultValue = "false") boolean preview) {
        var form = Form.empty()
                .with("base", String.valueOf(base))
                .with("wording", wording)
                .with("why", why)
                .with("unnamed", unnamed ? "true" : null);
        check(page, form, wording);
        if (why.length() > WikiPage.WHY) {
            form.reject("why", page.t("platform.form.error.toolong", WikiPage.WHY));
        }
        if (preview && !form.hasErrors()) {
            var shown = reading.said(page, rendering.preview(wording));
            return page.show(TEMPLATE, values(page, reading.get(id), form, shown));
        }
        if (!form.hasErrors()) {
            var written = book.change(page.visitor().id(), id, new Wish(base, wording, why, !unnamed));
            var answer = torn.answer(page, id, written);
            if (answer != null) {
                return answer;
            }
            WritingAnswers.reject(page, form, written, "wording", "wording");
        }
        return page.again(TEMPLATE, values(page, reading.get(id), form, null));
    }

    static void check(Page page, Form form, String wording) {
        if (wording.isBlank()) {
            form.reject("wording", page.t("platform.form.error.required"));
        } else if (wording.length() > WikiPage.LONGEST) {
            form.reject("wording", page.t("platform.form.error.toolong", WikiPage.LONGEST));
        }
    }

    private Map<String, Object> values(Page page, WikiPage wiki, Form form, @Nullable String preview) {
        var values = new HashMap<String, Object>();
        values.put("wiki", wiki);
        values.put("form", form);
        values.put("preview", preview);
        values.put("proposing", !book.mayChange(page.visitor().person(), wiki));
        return values;
    }

    @GetMapping("/name")
    @Assisted
    View askName(Page page, @PathVariable UUID id) {
        var wiki = reading.get(id);
        return page.show(NAME, Map.of("wiki", wiki, "form", Form.empty().with("name", wiki.name())));
    }

    @PostMapping("/name")
    @Assisted("wiki.act.renamed")
    View rename(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String why) {
        var form = Form.empty().with("name", name).with("why", why);
        var named = PageName.of(name);
        if (named.isEmpty()) {
            form.reject("name", page.t("wiki.name.wrong", PageName.LONGEST));
        } else if (why.length() > WikiPage.WHY) {
            form.reject("why", page.t("platform.form.error.toolong", WikiPage.WHY));
        } else {
            var written = book.rename(page.visitor().id(), id, named.get(), new Wish(0, "", why, true));
            if (written instanceof Writing.Done) {
                return page.goOn(WikiPage.path(id), "success", "wiki.renamed");
            }
            WritingAnswers.reject(page, form, written, "name", "name");
        }
        return page.again(NAME, Map.of("wiki", reading.get(id), "form", form));
    }
}
