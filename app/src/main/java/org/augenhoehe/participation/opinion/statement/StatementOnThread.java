package org.augenhoehe.participation.opinion.statement;

import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Keeps a statement on the thread, in the caller's transaction.
@Component
public class StatementOnThread {
    private static final NodeKind STATEMENT = new NodeKind("statement", "opinion.thread");

    private final Thread thread;

    StatementOnThread(Thread thread) {
        this.thread = thread;
    }

    public void put(Statement statement) {
        thread.put(new Node(
                statement.id(), STATEMENT, statement.wording(), statement.path(), statement.undertaking(), false));
    }

    @Configuration(proxyBeanMethods = false)
    static class StatementKinds {
        @Bean
        NodeKind statementOnTheThread() {
            return STATEMENT;
        }
    }
}
