package org.augenhoehe.sharing.match;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Of what the two sides of a match are told.
@Configuration(proxyBeanMethods = false)
class MatchNews {
    /// To whoever looks for something.
    static final NoticeKind OFFERED = new NoticeKind("share.match.offered", "sharing.match.notice.offered", false);

    /// To whoever offers something.
    static final NoticeKind SOUGHT = new NoticeKind("share.match.sought", "sharing.match.notice.sought", false);

    @Bean
    NoticeKind matchingOffer() {
        return OFFERED;
    }

    @Bean
    NoticeKind matchingRequest() {
        return SOUGHT;
    }
}
