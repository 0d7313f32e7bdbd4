package org.augenhoehe.sharing.mediation;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What people hear of the desk. The news say nothing of what it is about.
@Configuration(proxyBeanMethods = false)
public class MediationKinds {
    public static final NoticeKind NAMED = new NoticeKind("mediator.named", "sharing.mediation.notice.named", false);
    public static final NoticeKind WAITS = new NoticeKind("dispute.waits", "sharing.mediation.notice.waits", false);
    public static final NoticeKind OPENED = new NoticeKind("dispute.opened", "sharing.mediation.notice.opened", true);
    public static final NoticeKind MOVED = new NoticeKind("dispute.moved", "sharing.mediation.notice.moved", false);

    @Bean
    NoticeKind sharingMediatorNamed() {
        return NAMED;
    }

    @Bean
    NoticeKind sharingDisputeWaits() {
        return WAITS;
    }

    @Bean
    NoticeKind sharingDisputeOpened() {
        return OPENED;
    }

    @Bean
    NoticeKind sharingDisputeMoved() {
        return MOVED;
    }
}
