package org.augenhoehe.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The house greets who is new and shows the way to their own place.
@Configuration(proxyBeanMethods = false)
class Greeting {
    static final NoticeKind KIND = new NoticeKind("greeting", "notices.greeting", false);

    @Bean
    NoticeKind greetingKind() {
        return KIND;
    }
}
