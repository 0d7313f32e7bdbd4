package org.augenhoehe.knowledge.story.tell;

import java.time.Clock;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.found.StoryFindability;
import org.augenhoehe.knowledge.story.picture.StoryPictureStore;
import org.augenhoehe.platform.files.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A story is taken back: its words and pictures go, its place on the thread stays.
@Component
class StoryEnding {
    private final StoryStore store;
    private final StoryPictureStore pictures;
    private final Uploads uploads;
    private final StoryFindability findability;
    private final Clock clock;

    StoryEnding(
            StoryStore store, StoryPictureStore pictures, Uploads uploads, StoryFindability findability, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.uploads = uploads;
        this.findability = findability;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(Story story) {
        if (!story.isWithdrawn()) {
            pictures.removeAll(story.id()).forEach(uploads::delete);
            store.withdraw(story.id(), clock.instant());
            findability.follow(story.id());
        }
    }
}
