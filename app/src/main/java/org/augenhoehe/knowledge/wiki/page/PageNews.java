package org.augenhoehe.knowledge.wiki.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.knowledge.wiki.about.AboutStore;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// That a page was made, changed or renamed.
@Component
public class PageNews implements NewsTeller {
    private static final String KIND = "wissen";

    private final PublicNews news;
    private final RevisionStore revisions;
    private final AboutStore about;

    PageNews(PublicNews news, RevisionStore revisions, AboutStore about) {
        this.news = news;
        this.revisions = revisions;
        this.about = about;
    }

    public void happened(Revision revision) {
        var subjects = new HashSet<>(about.listSubjects(revision.page()));
        subjects.add(Subject.page(revision.page()));
        news.happened(new News(
                revision.id(),
                KIND,
                revision.version() == 1 ? "page_made" : "page_changed",
                revision.at(),
                subjects,
                WikiPage.path(revision.page()),
                revision.author(),
                false));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> ids) {
        return revisions.listAll(ids).stream()
                .filter(one -> !one.isHidden())
                .collect(Collectors.toMap(
                        Revision::id,
                        one -> new Told(
                                one.name(),
                                page.t(one.version() == 1 ? "wiki.news.made" : "wiki.news.changed", one.name()),
                                one.why(),
                                WikiPage.path(one.page()))));
    }
}
