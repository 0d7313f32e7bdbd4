package org.augenhoehe.sharing.step.house;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.Voices;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.springframework.stereotype.Component;

/// Whose voices these are: who stated a need, who brought or proposed what answers it.
@Component
class StepNeedVoices implements Voices {
    private final StepNeedStore needs;
    private final StepAnswerStore answers;

    StepNeedVoices(StepNeedStore needs, StepAnswerStore answers) {
        this.needs = needs;
        this.answers = answers;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        var people = new HashSet<UUID>();
        for (var need : needs.listAll(things)) {
            if (need.askedBy() != null) {
                people.add(need.askedBy());
            }
        }
        for (var answer : answers.listAll(things)) {
            if (answer.giver() != null) {
                people.add(answer.giver());
            }
            if (answer.proposedBy() != null) {
                people.add(answer.proposedBy());
            }
        }
        return people;
    }
}
