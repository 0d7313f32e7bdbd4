package org.augenhoehe.participation.meeting;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells people about a meeting, in the caller's transaction.
@Component
public class MeetingNews {
    private static final NoticeKind INVITED = kind("invited");
    private static final NoticeKind CHANGED = kind("changed");
    private static final NoticeKind CANCELLED = kind("cancelled");
    private static final NoticeKind SOON = kind("soon");
    private static final NoticeKind PUBLISHED = kind("published");
    private static final NoticeKind OBJECTED = kind("objected");

    private final Notices notices;

    MeetingNews(Notices notices) {
        this.notices = notices;
    }

    private static NoticeKind kind(String name) {
        return new NoticeKind("meeting." + name, "meeting.notice." + name, false);
    }

    public void invited(Step step, Collection<UUID> people) {
        tell(step, people, INVITED);
    }

    public void changed(Step step, Collection<UUID> people) {
        tell(step, people, CHANGED);
    }

    public void cancelled(Step step, Collection<UUID> people) {
        tell(step, people, CANCELLED);
    }

    public void soon(Step step, Collection<UUID> people) {
        tell(step, people, SOON);
    }

    public void published(Step step, Collection<UUID> people) {
        notices.tell(people, PUBLISHED, Meeting.path(step.id()) + "/protokoll", step.question());
    }

    public void objected(Step step, Collection<UUID> people) {
        notices.tell(people, OBJECTED, Meeting.path(step.id()) + "/protokoll", step.question());
    }

    private void tell(Step step, Collection<UUID> people, NoticeKind kind) {
        notices.tell(people, kind, Meeting.path(step.id()), step.question());
    }

    @Configuration(proxyBeanMethods = false)
    static class MeetingNewsKinds {
        @Bean
        NoticeKind meetingInvited() {
            return INVITED;
        }

        @Bean
        NoticeKind meetingChanged() {
            return CHANGED;
        }

        @Bean
        NoticeKind meetingCancelled() {
            return CANCELLED;
        }

        @Bean
        NoticeKind meetingSoon() {
            return SOON;
        }

        @Bean
        NoticeKind minutesPublished() {
            return PUBLISHED;
        }

        @Bean
        NoticeKind minutesObjectedTo() {
            return OBJECTED;
        }
    }
}
