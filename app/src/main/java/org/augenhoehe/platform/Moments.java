package org.augenhoehe.platform;

import java.time.Clock;

import org.augenhoehe.platform.demo.TownClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock of the house. It is injected, so that tests can say what time it is.
@Configuration(proxyBeanMethods = false)
class Moments {
    @Bean
    Clock clock(@Value("${augenhoehe.demo}") boolean demo) {
        return demo ? new TownClock() : Clock.systemUTC();
    }
}
