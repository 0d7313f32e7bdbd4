package org.augenhoehe.undertakings.plan;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Retelling;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A result that quotes words is kept in several places: with its step, on the thread, in the history.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RetoldSteps implements Retelling {
    private final UndertakingStore undertakings;
    private final StepStore steps;
    private final StepWords words;
    private final StepsOnThread onThread;
    private final Thread thread;
    private final History history;

    RetoldSteps(
            UndertakingStore undertakings,
            StepStore steps,
            StepWords words,
            StepsOnThread onThread,
            Thread thread,
            History history) {
        this.undertakings = undertakings;
        this.steps = steps;
        this.words = words;
        this.onThread = onThread;
        this.thread = thread;
        this.history = history;
    }

    @Override
    public void hold(UUID undertaking) {
        undertakings.hold(undertaking);
    }

    @Override
    public void retell(UUID id, String result) {
        var step = steps.get(id);
        var old = step.result();
        if (old == null || old.equals(result)) {
            return;
        }
        var knot = thread.find(List.of(id)).get(id);
        steps.setResult(id, result);
        onThread.putResult(step, result);
        replace(id, old, result);
        // The thread cuts what is long, and whoever connected it by hand was quoted so.
        if (knot != null && knot.title() != null && !knot.title().equals(old)) {
            replace(id, knot.title(), result);
        }
    }

    @Override
    public void replace(UUID id, String said, String instead) {
        words.list(List.of(id)).forEach(asked -> history.replace(steps.get(id), asked.question(), said, instead));
    }
}
