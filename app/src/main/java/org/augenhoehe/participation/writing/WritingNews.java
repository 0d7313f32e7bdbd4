package org.augenhoehe.participation.writing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.Addressed;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells people what happens to a document and to their proposals, in the caller's transaction.
@Component
public class WritingNews {
    private static final NoticeKind OPENED = kind("opened");
    private static final NoticeKind ACCEPTED = kind("accepted");
    private static final NoticeKind DECLINED = kind("declined");
    private static final NoticeKind OVERTAKEN = kind("overtaken");
    private static final NoticeKind REDONE = kind("redone");
    private static final NoticeKind OBJECTED = kind("objected");
    private static final NoticeKind COMMENTED = kind("commented");

    private final Addressed addressed;
    private final Notices notices;

    WritingNews(Addressed addressed, Notices notices) {
        this.addressed = addressed;
        this.notices = notices;
    }

    private static NoticeKind kind(String name) {
        return new NoticeKind("writing." + name, "document.notice." + name, false);
    }

    public void opened(Step step, UUID by) {
        notices.tell(addressed.by(step, by), OPENED, Document.path(step.id()), step.question());
    }

    public void accepted(Step step, String path, Collection<UUID> people) {
        notices.tell(people, ACCEPTED, path, step.question());
    }

    public void declined(Step step, String path, Collection<UUID> people) {
        notices.tell(people, DECLINED, path, step.question());
    }

    public void overtaken(Step step, String path, Collection<UUID> people) {
        notices.tell(people, OVERTAKEN, path, step.question());
    }

    public void redone(Step step, String path, Collection<UUID> people, UUID by) {
        notices.tell(people.stream().filter(one -> !one.equals(by)).toList(), REDONE, path, step.question());
    }

    public void objected(Step step, String path, @Nullable UUID author) {
        notices.tell(author == null ? List.of() : List.of(author), OBJECTED, path, step.question());
    }

    public void commented(Step step, String path, @Nullable UUID author) {
        notices.tell(author == null ? List.of() : List.of(author), COMMENTED, path, step.question());
    }

    @Configuration(proxyBeanMethods = false)
    static class WritingNewsKinds {
        @Bean
        NoticeKind writingOpened() {
            return OPENED;
        }

        @Bean
        NoticeKind changeAccepted() {
            return ACCEPTED;
        }

        @Bean
        NoticeKind changeDeclined() {
            return DECLINED;
        }

        @Bean
        NoticeKind changeOvertaken() {
            return OVERTAKEN;
        }

        @Bean
        NoticeKind changeRedone() {
            return REDONE;
        }

        @Bean
        NoticeKind changeObjected() {
            return OBJECTED;
        }

        @Bean
        NoticeKind changeCommented() {
            return COMMENTED;
        }
    }
}
