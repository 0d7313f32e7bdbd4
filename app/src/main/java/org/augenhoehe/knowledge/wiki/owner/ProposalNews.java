package org.augenhoehe.knowledge.wiki.owner;

import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.springframework.stereotype.Component;

/// Whoever speaks for the group hears that something is proposed for its page, once they may read it.
@Component
class ProposalNews {
    private final Organisations organisations;
    private final Notices notices;

    ProposalNews(Organisations organisations, Notices notices) {
        this.organisations = organisations;
        this.notices = notices;
    }

    void tell(WikiPage page, Proposal proposal) {
        var owner = page.owner();
        if (owner != null) {
            notices.tell(organisations.listSpeakers(owner), Proposals.ASKED, Proposal.path(page.id(), proposal.id()));
        }
    }
}
