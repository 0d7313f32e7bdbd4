package org.augenhoehe.moderation;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ModerationNewsKinds {
    @Bean
    NoticeKind contributionHidden() {
        return ModerationNews.HIDDEN;
    }

    @Bean
    NoticeKind contributionShown() {
        return ModerationNews.SHOWN;
    }

    @Bean
    NoticeKind reportDecided() {
        return ModerationNews.DECIDED;
    }
}
