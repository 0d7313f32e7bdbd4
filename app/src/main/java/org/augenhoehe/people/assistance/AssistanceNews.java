package org.augenhoehe.people.assistance;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a person is told about those who assist, whether they like notices or not.
@Configuration(proxyBeanMethods = false)
class AssistanceNews {
    static final NoticeKind REFUSED = new NoticeKind("assisted.refused", "assistance.notice.refused", true);

    @Bean
    NoticeKind assistedRefused() {
        return REFUSED;
    }
}
