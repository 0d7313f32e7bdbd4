package org.augenhoehe.participation.writing.change;

import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Keeps a change on the thread, by its reason, in the caller's transaction.
@Component
class ChangeOnThread {
    private static final NodeKind CHANGE = new NodeKind("text-change", "document.thread");

    private final Thread thread;

    ChangeOnThread(Thread thread) {
        this.thread = thread;
    }

    void put(Change change) {
        thread.put(new Node(change.id(), CHANGE, change.why(), change.path(), change.undertaking(), false));
    }

    @Configuration(proxyBeanMethods = false)
    static class ChangeKinds {
        @Bean
        NodeKind changeOnTheThread() {
            return CHANGE;
        }
    }
}
