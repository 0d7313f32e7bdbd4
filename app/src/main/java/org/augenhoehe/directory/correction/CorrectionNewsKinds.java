package org.augenhoehe.directory.correction;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionNewsKinds {
    @Bean
    NoticeKind correctionProposed() {
        return CorrectionNews.PROPOSED;
    }

    @Bean
    NoticeKind correctionAccepted() {
        return CorrectionNews.ACCEPTED;
    }

    @Bean
    NoticeKind correctionDeclined() {
        return CorrectionNews.DECLINED;
    }
}
