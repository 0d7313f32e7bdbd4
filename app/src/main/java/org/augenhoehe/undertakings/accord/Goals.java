package org.augenhoehe.undertakings.accord;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Puts what was agreed as the goal on the thread; a changed goal comes of the one before.
@Component
class Goals {
    private static final NodeKind GOAL = new NodeKind("goal", "undertakings.thread.goal");

    private final Thread thread;

    Goals(Thread thread) {
        this.thread = thread;
    }

    void put(Accord agreed, Optional<Accord> former) {
        sayAgain(agreed);
        former.ifPresent(before -> thread.lead(List.of(before.id()), agreed.id(), Leading.LED_TO));
    }

    void sayAgain(Accord agreed) {
        thread.put(new Node(agreed.id(), GOAL, agreed.words(), agreed.path(), agreed.undertaking(), false));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NodeKind goalOnThread() {
            return GOAL;
        }
    }
}
