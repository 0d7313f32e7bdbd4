package org.augenhoehe.participation.gathering;

import org.augenhoehe.thread.NodeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How contributions are called on the thread.
@Configuration(proxyBeanMethods = false)
public class OnThread {
    public static final NodeKind NEED = new NodeKind("need", "gathering.kind.NEED");
    public static final NodeKind IDEA = new NodeKind("idea", "gathering.kind.IDEA");
    public static final NodeKind PROPOSAL = new NodeKind("proposal", "gathering.kind.PROPOSAL");

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
