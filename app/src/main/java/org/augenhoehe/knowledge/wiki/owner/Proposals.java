package org.augenhoehe.knowledge.wiki.owner;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Takes in what somebody proposes for a page that is not theirs to change.
@Component
public class Proposals {
    static final NoticeKind ASKED = new NoticeKind("wiki.notice.proposed", "wiki.notice.proposed", false);

    private final PageProposalStore store;
    private final RevisionStore revisions;
    private final ProposalNews news;
    private final Moderation moderation;
    private final Assisting assisting;
    private final Clock clock;

    Proposals(
            PageProposalStore store,
            RevisionStore revisions,
            ProposalNews news,
            Moderation moderation,
            Assisting assisting,
            Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.news = news;
        this.moderation = moderation;
        this.assisting = assisting;
        this.clock = clock;
    }

    /// In the caller's transaction, which holds the page.
    public Writing add(UUID person, WikiPage page, String kept, Wish wish, Answer answer) {
        var held = answer instanceof Answer.Held;
        if (!held && !(answer instanceof Answer.Open)) {
            return new Writing.NotSo(answer);
        }
        if (kept.equals(page.wording())) {
            return new Writing.Same();
        }
        if (revisions.find(page.id(), wish.base()).isEmpty()) {
            throw new NotFound();
        }
        var now = clock.instant();
        var proposal = new Proposal(
                Ids.next(),
                page.id(),
                wish.base(),
                kept,
                wish.why(),
                person,
                wish.named(),
                assisting.now(),
                now,
                held ? now : null,
                null,
                null,
                "");
        store.add(proposal);
        if (held) {
            moderation.hold(ModeratedPageProposals.KIND, proposal.id());
        } else {
            news.tell(page, proposal);
        }
        return new Writing.Proposed(proposal.id(), held);
    }

    @Configuration(proxyBeanMethods = false)
    static class ProposalNoticeKinds {
        @Bean
        NoticeKind wikiProposed() {
            return ASKED;
        }

        @Bean
        NoticeKind wikiProposalDecided() {
            return PageProposalBook.DECIDED;
        }
    }
}
