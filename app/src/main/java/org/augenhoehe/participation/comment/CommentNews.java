package org.augenhoehe.participation.comment;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells those who are spoken to, once others may read it.
@Component
class CommentNews {
    private final CommentStore store;
    private final ContributionStore contributions;
    private final Notices notices;

    CommentNews(CommentStore store, ContributionStore contributions, Notices notices) {
        this.store = store;
        this.contributions = contributions;
        this.notices = notices;
    }

    /// Moderation has let it in.
    void tell(Comment comment) {
        tell(comment, Optional.ofNullable(comment.parent()).flatMap(store::find).orElse(null));
    }

    /// @param to the comment that it answers, which may stand beside it; null for none
    void tell(Comment comment, @Nullable Comment to) {
        var contribution = contributions.get(comment.contribution());
        var concerned = Stream.of(contribution.author(), to == null ? null : to.author())
                .filter(Objects::nonNull)
                .filter(one -> !comment.isBy(one))
                .collect(Collectors.toSet());
        notices.tell(
                concerned, CommentNewsKinds.COMMENTED, Contribution.path(contribution.id()) + "#k-" + comment.id());
    }
}
