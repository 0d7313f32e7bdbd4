package org.augenhoehe.people.trust;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What owners of a card are told about it, whether they like notices or not.
@Configuration(proxyBeanMethods = false)
class TrustNews {
    static final NoticeKind CARD_LOST = new NoticeKind("card.lost", "people.notice.card.lost", true);
    static final NoticeKind CARD_REPLACED = new NoticeKind("card.replaced", "people.notice.card.replaced", true);

    @Bean
    NoticeKind cardLost() {
        return CARD_LOST;
    }

    @Bean
    NoticeKind cardReplaced() {
        return CARD_REPLACED;
    }
}
