package org.augenhoehe.knowledge.wiki.discuss;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// That something was said about a page, for whoever follows it; what was said stands there.
@Component
class RemarkNews implements NewsTeller {
    private static final String KIND = "wissen-wort";

    private final PublicNews news;
    private final RemarkStore remarks;
    private final LinkStore links;

    RemarkNews(PublicNews news, RemarkStore remarks, LinkStore links) {
        this.news = news;
        this.remarks = remarks;
        this.links = links;
    }

    void happened(Remark remark) {
        news.happened(new News(
                remark.id(),
                KIND,
                "page_discussed",
                remark.at(),
                Set.of(Subject.page(remark.page())),
                path(remark),
                remark.author(),
                false));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> ids) {
        var found =
                remarks.listAll(ids).stream().filter(one -> one.isShownTo(null)).toList();
        var names = links.names(found.stream().map(Remark::page).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> names.containsKey(one.page()))
                .collect(Collectors.toMap(
                        Remark::id,
                        one -> new Told(
                                names.getOrDefault(one.page(), ""),
                                page.t("wiki.news.discussed", names.getOrDefault(one.page(), "")),
                                "",
                                path(one))));
    }

    private static String path(Remark remark) {
        return WikiPage.path(remark.page()) + "/gespraech#w-" + remark.id();
    }
}
