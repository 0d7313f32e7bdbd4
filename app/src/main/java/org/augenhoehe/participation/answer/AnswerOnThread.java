package org.augenhoehe.participation.answer;

import org.augenhoehe.thread.NodeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswerOnThread {
    static final NodeKind SET_ASIDE = new NodeKind("set-aside", "answer.kind.SET_ASIDE");

    @Bean
    NodeKind setAsideOnThread() {
        return SET_ASIDE;
    }
}
