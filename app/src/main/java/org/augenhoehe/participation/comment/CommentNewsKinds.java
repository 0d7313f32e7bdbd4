package org.augenhoehe.participation.comment;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommentNewsKinds {
    static final NoticeKind COMMENTED = new NoticeKind("participation.commented", "gathering.notice.commented", false);

    @Bean
    NoticeKind contributionCommented() {
        return COMMENTED;
    }
}
