package org.augenhoehe.participation.amendment;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AmendmentNews {
    private final ContributionStore contributions;
    private final Notices notices;

    AmendmentNews(ContributionStore contributions, Notices notices) {
        this.contributions = contributions;
        this.notices = notices;
    }

    /// Others may read it: at once, or when moderation has let it in.
    void proposed(Amendment amendment) {
        var contribution = contributions.get(amendment.contribution());
        tell(contribution.author(), AmendmentNewsKinds.PROPOSED, contribution);
    }

    void tell(@Nullable UUID person, NoticeKind kind, Contribution contribution) {
        if (person != null) {
            notices.tell(Set.of(person), kind, contribution.path() + "#aenderungen");
        }
    }
}
