package org.augenhoehe.knowledge.wiki.about;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.PageBook;
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
    private final PageBook book;

    AboutBook(AboutStore store, PageStore pages, LinkStore links, PageOnThread thread, Reading names, PageBook book) {
        this.store = store;
        this.pages = pages;
        this.links = links;
        this.thread = thread;
        this.names = names;
        this.book = book;
    }

    /// Whoever may change a page says what it is about.
    @Transactional
    public Joined add(UUID person, String name, Subject subject) {
        var page = PageName.of(name).flatMap(links::find).flatMap(pages::hold).filter(WikiPage::isShown);
        if (page.isEmpty()) {
            return Joined.UNKNOWN;
        }
        if (!book.mayChange(person, page.get())) {
            return Joined.NOT_YOURS;
        }
        add(page.get().id(), subject);
        return Joined.DONE;
    }

    /// @param typed as it stands in addresses, `vorhaben:…`; whatever else comes does nothing
    @Transactional
    public void addTyped(UUID page, String typed) {
        find(typed).ifPresent(subject -> add(page, subject));
    }

    /// @return false where the page belongs to a group of others
    @Transactional
    public boolean remove(UUID person, UUID page, Subject subject) {
        var held = pages.hold(page).orElseThrow(NotFound::new);
        if (!book.mayChange(person, held)) {
            return false;
        }
        store.remove(page, subject);
        thread.put(held);
        return true;
    }

    public enum Joined {
        DONE,
        /// No page has or had this name.
        UNKNOWN,
        /// It belongs to a group of others.
        NOT_YOURS
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
