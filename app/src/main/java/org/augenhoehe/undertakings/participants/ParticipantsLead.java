package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.thread.MayLead;
import org.springframework.stereotype.Component;

/// Whoever takes part may add to the thread what the work itself has not joined.
@Component
class ParticipantsLead implements MayLead {
    private final Participants participants;

    ParticipantsLead(Participants participants) {
        this.participants = participants;
    }

    @Override
    public boolean mayLead(UUID person, UUID within) {
        return participants.takesPart(person, within);
    }
}
