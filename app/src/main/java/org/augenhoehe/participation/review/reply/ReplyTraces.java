package org.augenhoehe.participation.review.reply;

import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Traces;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Every anonymous review that is not counted yet: only by trying is it known whether somebody's reply is in it.
@Component
class ReplyTraces implements Traces {
    private final ReplyStore store;
    private final Undertakings undertakings;

    ReplyTraces(ReplyStore store, Undertakings undertakings) {
        this.store = store;
        this.undertakings = undertakings;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        var steps = new HashSet<>(store.listRunning());
        store.listOf(person).forEach(own -> steps.add(own.step()));
        return undertakings.listSteps(steps).values().stream()
                .map(Step::undertaking)
                .toList();
    }
}
