package org.augenhoehe.participation.gathering;

import org.augenhoehe.thread.NodeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How contributions are called on the thread.
@Configuration(proxyBeanMethods = false)
class OnThread {
    static final NodeKind NEED = new NodeKind("need", "gathering.kind.NEED");
    static final NodeKind IDEA = new NodeKind("idea", "gathering.kind.IDEA");
    static final NodeKind PROPOSAL = new NodeKind("proposal", "gathering.kind.PROPOSAL");

    @Bean
    NodeKind needOnThread() {
        return NEED;
    }

    @Bean
    NodeKind ideaOnThread() {
        return IDEA;
    }

    @Bean
    NodeKind proposalOnThread() {
        return PROPOSAL;
    }
}
