package org.augenhoehe.atlas.check;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckingKinds {
    static final NoticeKind DOUBTED = new NoticeKind("map.doubted", "atlas.notice.doubted", false);
    static final NoticeKind STALE = new NoticeKind("map.stale", "atlas.notice.stale", false);

    @Bean
    NoticeKind mapEntryDoubted() {
        return DOUBTED;
    }

    @Bean
    NoticeKind mapEntryStale() {
        return STALE;
    }
}
