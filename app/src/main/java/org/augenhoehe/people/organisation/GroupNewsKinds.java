package org.augenhoehe.people.organisation;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GroupNewsKinds {
    static final NoticeKind ASKED = new NoticeKind("group.asked", "groups.notice.asked", false);
    static final NoticeKind INVITED = new NoticeKind("group.invited", "groups.notice.invited", false);
    static final NoticeKind JOINED = new NoticeKind("group.joined", "groups.notice.joined", false);
    static final NoticeKind DECIDED = new NoticeKind("organisation.decided", "groups.notice.decided", false);

    @Bean
    NoticeKind groupAsked() {
        return ASKED;
    }

    @Bean
    NoticeKind groupInvited() {
        return INVITED;
    }

    @Bean
    NoticeKind groupJoined() {
        return JOINED;
    }

    @Bean
    NoticeKind organisationDecided() {
        return DECIDED;
    }
}
