package org.augenhoehe.knowledge.wiki.page;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.about.PageOnThread;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageHtml;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.methods.text.Merge;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps everything that hangs on the text of a page as the text is: the page as it is read, links, search, thread.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PageKeeping {
    private static final SearchKind SEARCHED = new SearchKind("wissen", "wiki.search.kind");

    private final PageStore pages;
    private final RevisionStore revisions;
    private final LinkStore links;
    private final Rendering rendering;
    private final PageOnThread thread;
    private final Search search;
    private final Clock clock;

    PageKeeping(
            PageStore pages,
            RevisionStore revisions,
            LinkStore links,
            Rendering rendering,
            PageOnThread thread,
            Search search,
            Clock clock) {
        this.pages = pages;
        this.revisions = revisions;
        this.links = links;
        this.rendering = rendering;
        this.thread = thread;
        this.search = search;
        this.clock = clock;
    }

    /// A page is made; its name is its own already.
    void begin(WikiPage page, Revision first) {
        pages.add(page);
        revisions.add(first);
    }

    /// What wanted a page of this name leads to it from now on.
    void welcome(WikiPage page, PageName name) {
        welcomeAlso(name);
        shown(page);
    }

    /// The same for a page that came from elsewhere.
    public void welcomeAlso(PageName name) {
        for (var wanting : links.listWanting(name)) {
            var found = pages.hold(wanting).orElseThrow();
            var wording = rendering.kept(found.wording());
            pages.put(changed(found, found.name(), found.version(), found.shown(), wording, null));
            links.put(wanting, wording);
        }
    }

    /// A new revision of a page that is held.
    void add(WikiPage page, Revision revision) {
        revisions.add(revision);
        var next = revision.isHidden()
                ? new WikiPage(
                        page.id(),
                        page.name(),
                        revision.version(),
                        page.shown(),
                        page.wording(),
                        page.html(),
                        page.madeAt(),
                        page.changedAt(),
                        page.owner())
                : new WikiPage(
                        page.id(),
                        revision.name(),
                        revision.version(),
                        revision.version(),
                        revision.wording(),
                        null,
                        page.madeAt(),
                        revision.at(),
                        page.owner());
        pages.put(next);
        if (!revision.isHidden()) {
            shown(next);
            if (!page.name().equals(next.name())) {
                links.showAnew(page.id());
            }
        }
    }

    /// Moderation hid a revision, or showed it again: the last one that may be read stands there.
    public void showLast(UUID id) {
        pages.holdNames();
        var page = pages.hold(id).orElseThrow();
        var last = revisions.findShown(id);
        var next = last.map(one -> changed(page, one.name(), page.version(), one.version(), one.wording(), null))
                .orElseGet(() -> changed(page, page.name(), page.version(), 0, "", null));
        pages.put(next);
        links.showAnew(id);
        if (!page.isShown() && next.isShown()) {
            PageName.of(next.name()).ifPresent(this::welcomeAlso);
        }
        shown(next);
    }

    /// Somebody has looked at words that waited for it. Where others have written meanwhile, they are joined with
    /// theirs as a revision of its own. Where both changed the same paragraphs, both stay: nobody is there who
    /// could decide.
    ///
    /// @return the revision that brings the words
    public Revision release(Revision held) {
        pages.holdNames();
        var page = pages.hold(held.page()).orElseThrow();
        var seen = held.base();
        var base = seen == null
                ? Optional.<Revision>empty()
                : revisions.find(page.id(), seen).filter(one -> page.isShown() && one.version() != page.shown());
        var text = base.map(one -> Choice.apply(Merge.of(one.wording(), held.wording(), page.wording()), List.of()))
                .filter(joined -> joined.length() <= 2 * WikiPage.LONGEST);
        if (text.isEmpty()) {
            showLast(page.id());
            return held;
        }
        var joined = new Revision(
                Ids.next(),
                page.id(),
                page.version() + 1,
                page.name(),
                text.get(),
                held.author(),
                held.named(),
                held.assisted(),
                held.why(),
                clock.instant(),
                null,
                null);
        add(page, joined);
        return joined;
    }

    private void shown(WikiPage page) {
        links.put(page.id(), page.wording());
        thread.put(page);
        if (page.isShown()) {
            pages.keepHtml(page, rendering.html(page.wording()));
            search.put(entry(page, rendering.words(page.wording())));
        } else {
            search.remove(SEARCHED, page.id());
        }
    }

    /// Many at once, which come from elsewhere.
    ///
    /// @param names of all pages that they may link to
    public void putAllIntoSearch(Collection<WikiPage> all, Map<UUID, String> names) {
        search.putAll(all.stream().map(page -> entry(page, PageHtml.words(page.wording(), names))));
    }

    private static SearchEntry entry(WikiPage page, String words) {
        return new SearchEntry(SEARCHED, page.id(), page.name(), words, page.path(), "de", null);
    }

    static WikiPage changed(WikiPage page, String name, int version, int shown, String wording, @Nullable String html) {
        return new WikiPage(
                page.id(), name, version, shown, wording, html, page.madeAt(), page.changedAt(), page.owner());
    }

    @Configuration(proxyBeanMethods = false)
    static class PagesSearched {
        @Bean
        SearchKind wikiSearched() {
            return SEARCHED;
        }
    }
}
