package org.augenhoehe.participation.lots.waves;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.undertakings.Asking;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Do you come? Only who is drawn can say.
@Component
class WaveAsks implements Asking {
    private final InvitationStore store;
    private final Undertakings undertakings;

    WaveAsks(InvitationStore store, Undertakings undertakings) {
        this.store = store;
        this.undertakings = undertakings;
    }

    @Override
    public List<Asked> list(UUID undertaking, UUID person, int most) {
        var asked = store.listAsking(person);
        return asked.isEmpty()
                ? List.of()
                : undertakings.listSteps(asked).values().stream()
                        .filter(step -> step.undertaking().equals(undertaking) && !step.isClosed())
                        .limit(most)
                        .map(step -> new Asked("lots.asked", step.question(), Drawing.path(step.id())))
                        .toList();
    }
}
