package org.augenhoehe.knowledge.story.same;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryHold;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying that the same happened to us, and taking it back.
@Service
public class SameBook {
    private static final NoticeKind SAME = new NoticeKind("stories.same", "story.notice.same", false);

    private final SameStore store;
    private final StoryStore stories;
    private final StoryHold holding;
    private final Notices notices;

    SameBook(SameStore store, StoryStore stories, StoryHold holding, Notices notices) {
        this.store = store;
        this.stories = stories;
        this.holding = holding;
        this.notices = notices;
    }

    /// @param own a public story of theirs; null for none
    /// @return false where it is their own story
    @Transactional
    public boolean say(UUID person, UUID id, @Nullable UUID own) {
        var story = holding.story(person, id);
        if (!story.isPublic()) {
            throw new NotFound();
        }
        if (story.isBy(person)) {
            return false;
        }
        if (own != null
                && stories.find(own)
                        .filter(one -> one.isBy(person) && one.isPublic())
                        .isEmpty()) {
            throw new NotFound();
        }
        if (store.say(id, person, own) && story.author() != null) {
            notices.tell(Set.of(story.author()), SAME, Story.path(id));
        }
        return true;
    }

    @Transactional
    public void unsay(UUID person, UUID id) {
        holding.story(person, id);
        store.unsay(id, person);
    }

    @Configuration(proxyBeanMethods = false)
    static class SameNewsKind {
        @Bean
        NoticeKind storySame() {
            return SAME;
        }
    }
}
