package org.augenhoehe.undertakings.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.thread.Knot;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// A step stands on the thread as its question, and once it is closed as its result.
@Component
class StepsOnThread {
    private static final NodeKind STEP = new NodeKind("step", "undertakings.thread.step");
    private static final int REVIEWABLE = 20;
    private static final NodeKind RESULT = new NodeKind("result", "undertakings.thread.result");

    private final Methods methods;
    private final Thread thread;

    StepsOnThread(Methods methods, Thread thread) {
        this.methods = methods;
        this.thread = thread;
    }

    void put(Step step) {
        thread.put(new Node(step.id(), STEP, step.question(), path(step), step.undertaking(), true));
    }

    /// Where the threads of an undertaking end now: what can be looked back at.
    List<Knot> listReviewable(UUID undertaking) {
        return thread.listEndings(undertaking, REVIEWABLE).strands().stream()
                .map(List::getLast)
                .filter(Knot::isShown)
                .toList();
    }

    /// Only what happened in the same undertaking, and can be read.
    void review(Step step, Collection<UUID> things) {
        var reviewed = thread.find(things).values().stream()
                .filter(knot -> knot.isShown() && step.undertaking().equals(knot.within()))
                .map(Knot::id)
                .toList();
        if (!reviewed.isEmpty()) {
            thread.lead(reviewed, step.id(), Leading.REVIEWED_IN);
        }
    }

    void putResult(Step step, String result) {
        thread.put(new Node(step.id(), RESULT, result, path(step), step.undertaking(), false));
    }

    void withdraw(UUID step) {
        thread.withdraw(step);
    }

    private String path(Step step) {
        return methods.find(step.method())
                .map(method -> method.path(step.id()))
                .orElseGet(() -> Undertaking.home(step.undertaking()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NodeKind stepOnThread() {
            return STEP;
        }

        @Bean
        NodeKind resultOnThread() {
            return RESULT;
        }
    }
}
