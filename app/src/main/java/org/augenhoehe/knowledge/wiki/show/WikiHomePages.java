package org.augenhoehe.knowledge.wiki.show;

import java.util.HashMap;

import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is known here: what changed last, all pages by name, and what is still missing.
@Controller
@Access(For.EVERYONE)
class WikiHomePages {
    static final String PATH = "/wissen";

    private static final int ON_A_PAGE = 60;
    private static final int NEWEST = 8;
    private static final int WANTED = 8;

    private final PageStore pages;
    private final LinkStore links;

    WikiHomePages(PageStore pages, LinkStore links) {
        this.pages = pages;
        this.links = links;
    }

    @GetMapping(PATH)
    View home(Page page, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var count = pages.count();
        var last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var shown = new HashMap<String, Object>();
        shown.put("count", count);
        shown.put("lines", pages.listLines(ON_A_PAGE, (number - 1) * ON_A_PAGE));
        shown.put("newest", pages.listNewest(NEWEST));
        shown.put("wanted", links.listWanted(WANTED));
        shown.put("number", number);
        shown.put("last", last);
        return page.show("knowledge/wiki/home", shown);
    }

    /// An address that can be read and typed: it leads to the page of this name, also by an earlier one.
    @GetMapping(PATH + "/name/{name}")
    View named(Page page, @PathVariable String name) {
        return page.goOn(WikiPage.path(PageName.of(name).flatMap(links::find).orElseThrow(NotFound::new)));
    }
}
