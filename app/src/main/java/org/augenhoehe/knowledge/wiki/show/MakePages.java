package org.augenhoehe.knowledge.wiki.show;

import java.util.HashMap;
import java.util.List;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.about.AboutBook;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A new page, for everybody or for the people of a group.
@Controller
@RequestMapping("/wissen/neu")
@Access(For.SIGNED_IN)
class MakePages {
    private static final String TEMPLATE = "knowledge/wiki/make";

    private final PageBook book;
    private final AboutBook about;
    private final Rendering rendering;
    private final PageReading reading;
    private final Organisations organisations;

    MakePages(PageBook book, AboutBook about, Rendering rendering, PageReading reading, Organisations organisations) {
        this.book = book;
        this.about = about;
        this.rendering = rendering;
        this.reading = reading;
        this.organisations = organisations;
    }

    @GetMapping
    @Assisted
    View ask(
            Page page,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "zu", defaultValue = "") String subject) {
        var form = Form.empty().with("name", name).with("zu", subject).with("owner", "");
        return page.show(TEMPLATE, values(page, form, null));
    }

    @PostMapping
    @Assisted("wiki.act.made")
    View make(
            Page page,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(name = "zu", defaultValue = "") String subject,
            @RequestParam(defaultValue = "false") boolean unnamed,
            @RequestParam(name = "vorschau", defaultValue = "false") boolean preview) {
        var form = Form.empty()
                .with("name", name)
                .with("wording", wording)
                .with("owner", owner)
                .with("zu", subject)
                .with("unnamed", unnamed ? "true" : null);
        var named = PageName.of(name);
        if (named.isEmpty()) {
            form.reject("name", page.t("wiki.name.wrong", PageName.LONGEST));
        }
        PageChangePages.check(page, form, wording);
        if (preview && form.error("wording") == null) {
            return page.show(TEMPLATE, values(page, form, reading.said(page, rendering.preview(wording))));
        }
        if (!form.hasErrors()) {
            var written = book.make(
                    page.visitor().id(),
                    named.orElseThrow(),
                    new Wish(0, wording, "", !unnamed),
                    Ids.find(owner).orElse(null));
            if (written instanceof Writing.Done(var id, var joined, var held)) {
                if (held) {
                    return page.goOn(WikiHomePages.PATH, "info", "wiki.held");
                }
                about.addTyped(id, subject);
                return page.goOn(WikiPage.path(id), "success", "wiki.made");
            }
            WritingAnswers.reject(page, form, written, "wording", "name");
        }
        return page.again(TEMPLATE, values(page, form, null));
    }

    private HashMap<String, Object> values(Page page, Form form, @Nullable String preview) {
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("preview", preview);
        values.put("owners", owners(page));
        return values;
    }

    private List<Option> owners(Page page) {
        var own = organisations.listOfMember(page.visitor().id());
        return own.isEmpty()
                ? List.of()
                : organisations.names(own).entrySet().stream()
                        .map(one -> new Option(one.getKey().toString(), one.getValue()))
                        .toList();
    }
}
