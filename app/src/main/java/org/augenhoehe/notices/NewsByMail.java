package org.augenhoehe.notices;

import org.augenhoehe.consents.ConsentPurpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An address was given to sign in with or to be reached; news goes there only with a consent.
@Configuration(proxyBeanMethods = false)
class NewsByMail {
    static final ConsentPurpose PURPOSE = new ConsentPurpose("news-by-mail", 1, "notices.consent");

    @Bean
    ConsentPurpose newsByMailPurpose() {
        return PURPOSE;
    }
}
