package org.augenhoehe.knowledge.wiki.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A page of the wiki, the same in easy language, and what leads to it.
@Controller
@RequestMapping("/wissen/seite/{id}")
@Access(For.EVERYONE)
class PagePages {
    private static final int MOST = 200;

    private final PageReading reading;
    private final LinkStore links;

    PagePages(PageReading reading, LinkStore links) {
        this.reading = reading;
        this.links = links;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID id) {
        return page.show(
                "knowledge/wiki/page",
                Map.of("shown", reading.show(page, id, page.language().isEasy())));
    }

    @GetMapping("/leicht")
    View easy(Page page, @PathVariable UUID id) {
        return page.show("knowledge/wiki/easy", Map.of("shown", reading.show(page, id, true)));
    }

    @GetMapping("/verweise")
    View links(Page page, @PathVariable UUID id) {
        List<LinkStore.Line> lines = links.listLinkingTo(id, MOST);
        return page.show("knowledge/wiki/links", Map.of("wiki", reading.get(id), "lines", lines));
    }
}
