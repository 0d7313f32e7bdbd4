package org.augenhoehe.knowledge.wiki.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.feeds.SubjectNames;
import org.augenhoehe.knowledge.wiki.about.AboutBook;
import org.augenhoehe.knowledge.wiki.about.AboutBook.Joined;
import org.augenhoehe.knowledge.wiki.about.AboutStore;
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

/// What is known about an undertaking or a service: pages that are about it, and which else are.
@Controller
@RequestMapping("/wissen/zu/{kind}/{thing}")
class KnownAboutPages {
    private static final String TEMPLATE = "knowledge/wiki/about";
    private static final int MOST = 200;

    private final AboutStore store;
    private final AboutBook book;
    private final Reading names;

    KnownAboutPages(AboutStore store, AboutBook book, Reading names) {
        this.store = store;
        this.book = book;
        this.names = names;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View list(Page page, @PathVariable String kind, @PathVariable String thing) {
        return page.show(TEMPLATE, values(subject(kind, thing), Form.empty()));
    }

    @PostMapping
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.joined")
    View add(
            Page page,
            @PathVariable String kind,
            @PathVariable String thing,
            @RequestParam(defaultValue = "") String name) {
        var subject = subject(kind, thing);
        var joined = book.add(page.visitor().id(), name, subject);
        if (joined == Joined.DONE) {
            return page.goOn(page.path(), "success", "wiki.about.added");
        }
        var why = joined == Joined.UNKNOWN ? "wiki.about.unknown" : "wiki.not.yours";
        var form = Form.empty().with("name", name).reject("name", page.t(why));
        return page.again(TEMPLATE, values(subject, form));
    }

    @PostMapping("/weg")
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.parted")
    View remove(Page page, @PathVariable String kind, @PathVariable String thing, @RequestParam("seite") UUID wiki) {
        var subject = subject(kind, thing);
        var removed = book.remove(page.visitor().id(), wiki, subject);
        return page.goOn(
                "/wissen/zu/" + kind + "/" + thing,
                removed ? "success" : "warning",
                removed ? "wiki.about.removed" : "wiki.not.yours");
    }

    private Map<String, Object> values(Subject subject, Form form) {
        SubjectNames.Named named = names.find(subject).orElseThrow(NotFound::new);
        return Map.of("subject", subject, "named", named, "lines", store.listPages(subject, MOST), "form", form);
    }

    private static Subject subject(String kind, String thing) {
        return AboutBook.find(kind, thing).orElseThrow(NotFound::new);
    }
}
