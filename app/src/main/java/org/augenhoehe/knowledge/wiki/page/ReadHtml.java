package org.augenhoehe.knowledge.wiki.page;

import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The text of a page as its readers get it, made anew where something changed that it names. The page is held
/// meanwhile: whoever hides a name or a picture just now has it made anew after that, and no hidden word stays in it.
@Component
public class ReadHtml {
    private final PageStore pages;
    private final Rendering rendering;

    ReadHtml(PageStore pages, Rendering rendering) {
        this.pages = pages;
        this.rendering = rendering;
    }

    @Transactional
    public String anew(WikiPage read) {
        var page = pages.hold(read.id()).filter(WikiPage::isShown).orElseThrow(NotFound::new);
        var kept = page.html();
        if (kept != null) {
            return kept;
        }
        var html = rendering.html(page.wording());
        pages.keepHtml(page, html);
        return html;
    }
}
