package org.augenhoehe.participation.comment;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.participation.gathering.Written;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying something to a contribution or to another comment, and taking it back.
@Service
public class CommentBook {
    private final CommentStore store;
    private final ContributionStore contributions;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final CommentNews news;
    private final Assisting assisting;
    private final Clock clock;

    CommentBook(
            CommentStore store,
            ContributionStore contributions,
            Undertakings undertakings,
            Doorkeeper door,
            Moderation moderation,
            CommentNews news,
            Assisting assisting,
            Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.assisting = assisting;
        this.clock = clock;
    }

    /// @param to the comment that is answered; null for the contribution itself
    @Transactional
    public Written write(UUID person, UUID contributionId, @Nullable UUID to, String wording, boolean named) {
        var contribution = contributions.get(contributionId);
        if (contribution.isWithdrawn() || !contribution.isShownTo(person)) {
            throw new NotFound();
        }
        var step = undertakings.findStep(contribution.step()).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Written.NotNow(entrance);
        }
        var answer = door.knock(person, wording);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Written.NotSo(answer);
        }
        var answered = to == null ? null : answered(contributionId, to, person);
        var id = Ids.next();
        var said = comment(id, contributionId, answered, person, named, wording);
        store.add(said);
        if (answer instanceof Answer.Held) {
            store.hide(id, said.at());
            moderation.hold(ModeratedComments.KIND, id);
            return new Written.Done(id, true);
        }
        news.tell(said, answered);
        return new Written.Done(id, false);
    }

    private Comment answered(UUID contribution, UUID to, UUID person) {
        return store.find(to)
                .filter(found -> found.contribution().equals(contribution) && found.isShownTo(person))
                .orElseThrow(NotFound::new);
    }

    /// Below the third level people go on beside one another.
    private Comment comment(
            UUID id, UUID contribution, @Nullable Comment answered, UUID person, boolean named, String wording) {
        var deepest = answered != null && answered.level() == Comment.DEEPEST;
        return new Comment(
                id,
                contribution,
                answered == null ? null : deepest ? answered.parent() : answered.id(),
                answered == null ? 1 : Math.min(Comment.DEEPEST, answered.level() + 1),
                person,
                named,
                assisting.now(),
                wording,
                clock.instant(),
                null,
                null);
    }

    @Transactional
    public void withdraw(UUID person, UUID id) {
        if (!store.withdraw(id, person, clock.instant())) {
            throw new NotFound();
        }
    }
}
