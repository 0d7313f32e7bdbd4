package org.augenhoehe.knowledge.wiki.owner;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the group accept a proposal, or say why not.
@Service
public class PageProposalBook {
    static final NoticeKind DECIDED = new NoticeKind("wiki.notice.decided", "wiki.notice.decided", false);

    private final PageProposalStore store;
    private final PageStore pages;
    private final PageBook book;
    private final Organisations organisations;
    private final Notices notices;
    private final Clock clock;

    PageProposalBook(
            PageProposalStore store,
            PageStore pages,
            PageBook book,
            Organisations organisations,
            Notices notices,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.book = book;
        this.organisations = organisations;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Writing accept(UUID by, UUID pageId, UUID id) {
        var page = pages.hold(pageId).filter(WikiPage::isShown).orElseThrow(NotFound::new);
        var proposal = open(pageId, id);
        var written = book.accept(
                by,
                pageId,
                new Wish(proposal.version(), proposal.wording(), proposal.why(), proposal.named()),
                proposal.wording(),
                proposal.author(),
                proposal.assisted());
        if (written instanceof Writing.Done) {
            decided(page, proposal, by, true, "");
        }
        return written;
    }

    /// @param reason why it is not wanted; its author reads it
    @Transactional
    public Writing decline(UUID by, UUID pageId, UUID id, String reason) {
        var page = pages.hold(pageId).filter(WikiPage::isShown).orElseThrow(NotFound::new);
        if (!book.mayChange(by, page)) {
            return new Writing.NotYours();
        }
        decided(page, open(pageId, id), by, false, reason);
        return new Writing.Done(pageId, false, false);
    }

    /// From now on everybody may change it: whoever speaks for the group says so.
    @Transactional
    public boolean release(UUID by, UUID pageId) {
        var page = pages.hold(pageId).orElseThrow(NotFound::new);
        if (page.owner() == null || !organisations.speaksFor(by, page.owner())) {
            return false;
        }
        pages.release(pageId);
        return true;
    }

    private void decided(WikiPage page, Proposal proposal, UUID by, boolean accepted, String reason) {
        if (!store.decide(proposal.id(), by, accepted, reason, clock.instant())) {
            throw new NotFound();
        }
        if (proposal.author() != null && !proposal.author().equals(by)) {
            notices.tell(List.of(proposal.author()), DECIDED, Proposal.path(page.id(), proposal.id()));
        }
    }

    private Proposal open(UUID page, UUID id) {
        return store.find(id)
                .filter(one -> one.page().equals(page) && one.isOpen() && one.hiddenAt() == null)
                .orElseThrow(NotFound::new);
    }
}
