package org.augenhoehe.participation.amendment;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AmendmentNewsKinds {
    static final NoticeKind PROPOSED = kind("amendment-proposed");
    static final NoticeKind ACCEPTED = kind("amendment-accepted");
    static final NoticeKind DECLINED = kind("amendment-declined");

    private static NoticeKind kind(String name) {
        return new NoticeKind("participation." + name, "gathering.notice." + name, false);
    }

    @Bean
    NoticeKind amendmentProposed() {
        return PROPOSED;
    }

    @Bean
    NoticeKind amendmentAccepted() {
        return ACCEPTED;
    }

    @Bean
    NoticeKind amendmentDeclined() {
        return DECLINED;
    }
}
