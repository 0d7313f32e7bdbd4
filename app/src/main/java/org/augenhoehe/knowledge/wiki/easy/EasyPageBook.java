package org.augenhoehe.knowledge.wiki.easy;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying a page in easy language: whoever may change the page may do so.
@Service
public class EasyPageBook {
    private final EasyPageStore store;
    private final PageStore pages;
    private final PageBook book;
    private final Rendering rendering;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Assisting assisting;
    private final Clock clock;

    EasyPageBook(
            EasyPageStore store,
            PageStore pages,
            PageBook book,
            Rendering rendering,
            Doorkeeper door,
            Moderation moderation,
            Assisting assisting,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.book = book;
        this.rendering = rendering;
        this.door = door;
        this.moderation = moderation;
        this.assisting = assisting;
        this.clock = clock;
    }

    /// @param version of the page that they had before their eyes: it may move on meanwhile
    /// @param seen the text in easy language that they had before their eyes; null for none
    /// @return torn where somebody else has explained it meanwhile: nobody's words go unread
    @Transactional
    public Writing say(UUID person, UUID id, int version, @Nullable UUID seen, String wording, boolean named) {
        var page = pages.hold(id).filter(WikiPage::isShown).orElseThrow(NotFound::new);
        if (version < 1 || version > page.version()) {
            throw new NotFound();
        }
        if (!book.mayChange(person, page)) {
            return new Writing.NotYours();
        }
        var last = store.find(id).map(EasyPage::id).orElse(null);
        if (!Objects.equals(last, seen)) {
            return new Writing.Torn(new Wish(version, wording, "", named), page.shown(), List.of());
        }
        var kept = rendering.kept(wording);
        if (kept.length() > EasyPage.LONGEST_KEPT) {
            return new Writing.TooLong();
        }
        var answer = door.admit(person, wording);
        var held = answer instanceof Answer.Held;
        if (!held && !(answer instanceof Answer.Open)) {
            return new Writing.NotSo(answer);
        }
        var now = clock.instant();
        var easy = new EasyPage(Ids.next(), id, version, kept, person, named, assisting.now(), now, held ? now : null);
        store.add(easy);
        if (held) {
            moderation.hold(ModeratedEasyPages.KIND, easy.id());
        }
        return new Writing.Done(id, false, held);
    }
}
