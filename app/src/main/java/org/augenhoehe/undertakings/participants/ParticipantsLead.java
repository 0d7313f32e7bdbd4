package org.augenhoehe.undertakings.participants;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.thread.Knot;
import org.augenhoehe.thread.MayLead;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;

/// Whoever takes part may add to the thread what the work itself has not joined.
@Component
class ParticipantsLead implements MayLead {
    private final Participants participants;
    private final UndertakingStore undertakings;
    private final History history;

    ParticipantsLead(Participants participants, UndertakingStore undertakings, History history) {
        this.participants = participants;
        this.undertakings = undertakings;
        this.history = history;
    }

    @Override
    public boolean mayLead(UUID person, UUID within) {
        return participants.takesPart(person, within);
    }

    /// What is hidden or was taken back is not quoted.
    @Override
    public void led(UUID person, UUID within, Knot from, Knot to, boolean added) {
        if (undertakings.find(within).isPresent()) {
            history.noteAbout(
                    List.of(from.id(), to.id()),
                    within,
                    person,
                    added ? "connected" : "disconnected",
                    "",
                    Objects.requireNonNullElse(from.title(), "…"),
                    Objects.requireNonNullElse(to.title(), "…"));
        }
    }
}
