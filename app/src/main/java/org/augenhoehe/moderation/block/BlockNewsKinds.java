package org.augenhoehe.moderation.block;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BlockNewsKinds {
    @Bean
    NoticeKind writingBlocked() {
        return Blocks.BLOCKED;
    }

    @Bean
    NoticeKind writingStaysBlocked() {
        return Blocks.ANSWERED;
    }

    @Bean
    NoticeKind writingAllowedAgain() {
        return Blocks.LIFTED;
    }
}
