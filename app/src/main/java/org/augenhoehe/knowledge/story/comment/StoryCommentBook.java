package org.augenhoehe.knowledge.story.comment;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.StoryHold;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying something to a story, and taking it back.
@Service
public class StoryCommentBook {
    private final StoryCommentStore store;
    private final StoryHold holding;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final StoryCommentNews news;
    private final Assisting assisting;
    private final Clock clock;

    StoryCommentBook(
            StoryCommentStore store,
            StoryHold holding,
            Doorkeeper door,
            Moderation moderation,
            StoryCommentNews news,
            Assisting assisting,
            Clock clock) {
        this.store = store;
        this.holding = holding;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.assisting = assisting;
        this.clock = clock;
    }

    @Transactional
    public Said write(UUID person, UUID id, String wording, boolean named) {
        var story = holding.story(person, id);
        if (!story.isPublic()) {
            throw new NotFound();
        }
        var answer = door.knock(person, wording);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Said.NotSo(answer);
        }
        var comment =
                new StoryComment(Ids.next(), id, person, named, assisting.now(), wording, clock.instant(), null, null);
        store.add(comment);
        if (answer instanceof Answer.Held) {
            store.hide(comment.id(), comment.at());
            moderation.hold(ModeratedStoryComments.KIND, comment.id());
            return new Said.Done(comment.id(), true);
        }
        news.tell(comment);
        return new Said.Done(comment.id(), false);
    }

    @Transactional
    public void withdraw(UUID person, UUID story, UUID id) {
        if (!store.withdraw(story, id, person, clock.instant())) {
            throw new NotFound();
        }
    }

    public sealed interface Said {
        /// @param held whether somebody looks at it before others read it
        record Done(UUID id, boolean held) implements Said {}

        record NotSo(Answer because) implements Said {}
    }
}
