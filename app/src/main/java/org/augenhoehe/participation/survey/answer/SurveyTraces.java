package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Traces;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Where somebody has answered, or begun to.
@Component
class SurveyTraces implements Traces {
    private final DraftStore drafts;
    private final RollStore roll;
    private final Undertakings undertakings;

    SurveyTraces(DraftStore drafts, RollStore roll, Undertakings undertakings) {
        this.drafts = drafts;
        this.roll = roll;
        this.undertakings = undertakings;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        var steps = new HashSet<>(drafts.listSteps(person));
        steps.addAll(roll.listSteps(person));
        return undertakings.listSteps(steps).values().stream()
                .map(Step::undertaking)
                .toList();
    }
}
