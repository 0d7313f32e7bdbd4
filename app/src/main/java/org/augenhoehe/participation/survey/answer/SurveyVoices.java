package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Who handed in hears what came of it: that somebody did is known, also where nobody knows what they said.
@Component
class SurveyVoices implements Voices {
    private final RollStore roll;

    SurveyVoices(RollStore roll) {
        this.roll = roll;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        return roll.listPeople(things);
    }
}
