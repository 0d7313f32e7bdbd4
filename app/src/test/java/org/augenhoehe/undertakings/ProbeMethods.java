package org.augenhoehe.undertakings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One method that gathers, one that decides.
@Configuration(proxyBeanMethods = false)
class ProbeMethods {
    @Bean
    ProbeMethod probeGathering() {
        return new ProbeMethod("gathering", false);
    }

    @Bean
    ProbeMethod probeDecision() {
        return new ProbeMethod("decision", true);
    }
}
