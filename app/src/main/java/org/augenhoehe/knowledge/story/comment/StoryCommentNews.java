package org.augenhoehe.knowledge.story.comment;

import java.util.Set;

import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Whoever told a story hears what others say to it, once others may read it.
@Component
class StoryCommentNews {
    private static final NoticeKind COMMENTED = new NoticeKind("stories.commented", "story.notice.commented", false);

    private final StoryStore stories;
    private final Notices notices;

    StoryCommentNews(StoryStore stories, Notices notices) {
        this.stories = stories;
        this.notices = notices;
    }

    void tell(StoryComment comment) {
        stories.find(comment.story()).ifPresent(story -> {
            var author = story.author();
            if (author != null && !comment.isBy(author)) {
                notices.tell(Set.of(author), COMMENTED, comment.path());
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class StoryCommentNewsKind {
        @Bean
        NoticeKind storyCommented() {
            return COMMENTED;
        }
    }
}
