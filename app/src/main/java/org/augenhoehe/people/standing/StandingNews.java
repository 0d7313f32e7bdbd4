package org.augenhoehe.people.standing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells people that something is new about standings, and nothing of what it is. A standing that
/// came by a slip is never told of.
@Component
class StandingNews {
    private static final NoticeKind ASKED = new NoticeKind("standing.asked", "groups.notice.standing.asked", false);
    private static final NoticeKind CHANGED = new NoticeKind("standing.changed", "groups.notice.standing", false);

    private final Notices notices;

    StandingNews(Notices notices) {
        this.notices = notices;
    }

    void asked(UUID organisation, Collection<UUID> speakers) {
        notices.tell(speakers, ASKED, "/gruppen/" + organisation + "/blickwinkel");
    }

    void changed(UUID person) {
        notices.tell(List.of(person), CHANGED, StandingPages.MINE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NoticeKind standingAsked() {
            return ASKED;
        }

        @Bean
        NoticeKind standingChanged() {
            return CHANGED;
        }
    }
}
