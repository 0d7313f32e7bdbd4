package org.augenhoehe.participation.lots;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.Addressed;
import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells people that they can enter, what their chance is, and that they are drawn; in the caller's transaction.
@Component
public class LotsNews {
    private static final NoticeKind OPENED = kind("opened");
    private static final NoticeKind LISTED = kind("listed");
    private static final NoticeKind DRAWN = kind("drawn");

    private final Addressed addressed;
    private final Notices notices;

    LotsNews(Addressed addressed, Notices notices) {
        this.addressed = addressed;
        this.notices = notices;
    }

    private static NoticeKind kind(String name) {
        return new NoticeKind("lots." + name, "lots.notice." + name, false);
    }

    public void opened(Step step, UUID by) {
        tell(addressed.by(step, by), OPENED, step);
    }

    public void listed(Step step, Collection<UUID> people) {
        tell(people, LISTED, step);
    }

    public void drawn(Step step, Collection<UUID> people) {
        tell(people, DRAWN, step);
    }

    private void tell(Collection<UUID> people, NoticeKind kind, Step step) {
        notices.tell(people, kind, Drawing.path(step.id()), step.question());
    }

    @Configuration(proxyBeanMethods = false)
    static class LotsNewsKinds {
        @Bean
        NoticeKind lotsOpened() {
            return OPENED;
        }

        @Bean
        NoticeKind lotsListed() {
            return LISTED;
        }

        @Bean
        NoticeKind lotsDrawn() {
            return DRAWN;
        }
    }
}
