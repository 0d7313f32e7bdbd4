package org.augenhoehe.knowledge.story.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Who is named is asked; whoever tells the story hears what they say.
@Component
public class NameNews {
    static final NoticeKind ASKED = new NoticeKind("stories.asked", "story.notice.asked", true);
    static final NoticeKind AGREED = new NoticeKind("stories.agreed", "story.notice.agreed", false);
    static final NoticeKind DECLINED = new NoticeKind("stories.declined", "story.notice.declined", false);

    private final Notices notices;
    private final Organisations organisations;

    NameNews(Notices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
    }

    public void ask(UUID story, List<Named> named) {
        var people = new HashSet<UUID>();
        for (var one : named) {
            if (one.person() != null) {
                people.add(one.person());
            }
            if (one.organisation() != null) {
                people.addAll(organisations.listSpeakers(one.organisation()));
            }
        }
        notices.tell(people, ASKED, Story.path(story));
    }

    /// @param all whether everybody who is named has agreed now
    void agreed(Story story, boolean all) {
        if (all) {
            notices.tell(author(story), AGREED, story.path());
        }
    }

    void declined(Story story) {
        notices.tell(author(story), DECLINED, story.path());
    }

    private static Collection<UUID> author(Story story) {
        return story.author() == null ? Set.of() : Set.of(story.author());
    }

    @Configuration(proxyBeanMethods = false)
    static class NameNewsKinds {
        @Bean
        NoticeKind storyAsked() {
            return ASKED;
        }

        @Bean
        NoticeKind storyAgreed() {
            return AGREED;
        }

        @Bean
        NoticeKind storyDeclined() {
            return DECLINED;
        }
    }
}
