package org.augenhoehe.knowledge.wiki.discuss;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying something about a page, and taking it back.
@Service
public class RemarkBook {
    private final RemarkStore store;
    private final PageStore pages;
    private final RemarkNews news;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Assisting assisting;
    private final Clock clock;

    RemarkBook(
            RemarkStore store,
            PageStore pages,
            RemarkNews news,
            Doorkeeper door,
            Moderation moderation,
            Assisting assisting,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.news = news;
        this.door = door;
        this.moderation = moderation;
        this.assisting = assisting;
        this.clock = clock;
    }

    /// @return open or held where it is taken
    @Transactional
    public Answer say(UUID person, UUID page, String wording, boolean named) {
        var _ = pages.find(page).filter(WikiPage::isShown).orElseThrow(NotFound::new);
        var answer = door.knock(person, wording);
        var held = answer instanceof Answer.Held;
        if (!held && !(answer instanceof Answer.Open)) {
            return answer;
        }
        var now = clock.instant();
        var remark =
                new Remark(Ids.next(), page, person, named, assisting.now(), wording, now, held ? now : null, null);
        store.add(remark);
        if (held) {
            moderation.hold(ModeratedRemarks.KIND, remark.id());
        } else {
            news.happened(remark);
        }
        return answer;
    }

    @Transactional
    public void withdraw(UUID person, UUID page, UUID id) {
        if (!store.withdraw(page, id, person, clock.instant())) {
            throw new NotFound();
        }
    }
}
