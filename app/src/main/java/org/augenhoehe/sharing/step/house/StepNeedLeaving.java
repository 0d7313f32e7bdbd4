package org.augenhoehe.sharing.step.house;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.undertakings.Leaving;
import org.augenhoehe.undertakings.Traces;
import org.springframework.stereotype.Component;

/// What nobody has answered goes with whoever leaves; what was accepted stays promised.
@Component
class StepNeedLeaving implements Leaving, Traces {
    private final StepNeedStore needs;
    private final StepAnswerStore answers;
    private final Clock clock;

    StepNeedLeaving(StepNeedStore needs, StepAnswerStore answers, Clock clock) {
        this.needs = needs;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void left(UUID person, UUID undertaking) {
        answers.withdrawOpen(person, undertaking, clock.instant());
    }

    @Override
    public Collection<UUID> of(UUID person) {
        return needs.listUndertakings(person);
    }
}
