package org.augenhoehe.knowledge.wiki.about;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying which undertakings and services a page is about.
@Service
public class AboutBook {
    private final AboutStore store;
    private final PageStore pages;
    private final LinkStore links;
    private final PageOnThread thread;
    private final Reading names;

    AboutBook(AboutStore store, PageStore pages, LinkStore links, PageOnThread thread, Reading names) {
        this.store = store;
        this.pages = pages;
        this.links = links;
        this.thread = thread;
        this.names = names;
    }

    /// @return false where no page has or had this name
    @Transactional
    public boolean add(String name, Subject subject) {
        var page = PageName.of(name).flatMap(links::find);
        page.ifPresent(one -> add(one, subject));
        return page.isPresent();
    }

    /// @param typed as it stands in addresses, `vorhaben:…`; whatever else comes does nothing
    @Transactional
    public void addTyped(UUID page, String typed) {
        find(typed).ifPresent(subject -> add(page, subject));
    }

    @Transactional
    public void remove(UUID page, Subject subject) {
        store.remove(page, subject);
        pages.hold(page).ifPresent(thread::put);
    }

    /// @param typed as it stands in addresses, `vorhaben:…`
    public static Optional<Subject> find(String typed) {
        var at = typed.indexOf(':');
        return at < 0 ? Optional.empty() : find(typed.substring(0, at), typed.substring(at + 1));
    }

    public static Optional<Subject> find(String kind, String id) {
        return Subject.Kind.find(kind)
                .filter(one -> one == Subject.Kind.UNDERTAKING || one == Subject.Kind.SERVICE)
                .flatMap(one -> Ids.find(id).map(thing -> new Subject(one, thing)));
    }

    private void add(UUID id, Subject subject) {
        var page = pages.hold(id).filter(WikiPage::isShown).orElseThrow(NotFound::new);
        if (names.find(subject).isEmpty()) {
            throw new NotFound();
        }
        store.add(id, subject);
        thread.put(page);
    }
}
