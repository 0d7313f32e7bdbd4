package org.augenhoehe.following;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever follows a thing that it moved: once a day and thing, and by the closest thing where somebody follows
/// several that moved at once.
@Component
class FollowNews {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final NoticeKind MOVED = new NoticeKind("followed.moved", "following.notice.moved", false);

    private final FollowStore store;
    private final Reading reading;
    private final Notices notices;

    FollowNews(FollowStore store, Reading reading, Notices notices) {
        this.store = store;
        this.reading = reading;
        this.notices = notices;
    }

    /// In a transaction of its own, so that nobody waits for the many who follow a town.
    @Transactional
    void tell(Moved moved) {
        var told = store.tell(moved.about(), moved.by(), LocalDate.ofInstant(moved.at(), ZONE));
        if (told.isEmpty()) {
            return;
        }
        var names = reading.find(
                told.stream().map(FollowStore.Told::subject).distinct().toList());
        bySubject(told).forEach((subject, people) -> {
            var named = names.get(subject);
            if (named != null) {
                notices.tell(people, MOVED, subject.path(), named.title());
            }
        });
    }

    private static Map<Subject, List<UUID>> bySubject(List<FollowStore.Told> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        FollowStore.Told::subject, Collectors.mapping(FollowStore.Told::person, Collectors.toList())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NoticeKind followedMoved() {
            return MOVED;
        }
    }
}
