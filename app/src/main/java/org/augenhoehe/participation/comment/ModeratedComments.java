package org.augenhoehe.participation.comment;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component
class ModeratedComments implements Moderated {
    static final String KIND = "kommentar";

    private final CommentStore store;
    private final ContributionStore contributions;
    private final Undertakings undertakings;
    private final CommentNews news;
    private final Clock clock;

    ModeratedComments(
            CommentStore store,
            ContributionStore contributions,
            Undertakings undertakings,
            CommentNews news,
            Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.undertakings = undertakings;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "gathering.comment.moderated";
    }

    @Override
    public Map<UUID, org.augenhoehe.moderation.Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things).stream()
                .filter(comment -> comment.withdrawnAt() == null)
                .toList();
        var about =
                contributions.listAll(found.stream().map(Comment::contribution).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Contribution::id, Contribution::undertaking));
        var known = undertakings.listKnown(about.values().stream().collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Comment::id, comment -> {
            var undertaking = Objects.requireNonNull(known.get(about.get(comment.contribution())));
            return new org.augenhoehe.moderation.Contribution(
                    undertaking.question(),
                    comment.wording(),
                    Contribution.path(comment.contribution()) + "#k-" + comment.id(),
                    comment.author(),
                    undertaking.concerned(),
                    undertaking.hosts(),
                    comment.hiddenAt() != null);
        }));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        var before = store.find(thing);
        store.hide(thing, null);
        before.filter(Comment::isHeldFromTheStart).ifPresent(news::tell);
    }
}
