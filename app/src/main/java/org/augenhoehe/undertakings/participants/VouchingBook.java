package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying in which standing one takes part, and vouching for others.
@Service
public class VouchingBook {
    private final UndertakingStore undertakings;
    private final ParticipantStore store;
    private final Participants participants;
    private final ConfirmedStandings standings;
    private final Concerned concerned;

    VouchingBook(
            UndertakingStore undertakings,
            ParticipantStore store,
            Participants participants,
            ConfirmedStandings standings,
            Concerned concerned) {
        this.undertakings = undertakings;
        this.store = store;
        this.participants = participants;
        this.standings = standings;
        this.concerned = concerned;
    }

    @Transactional
    public void choose(UUID person, UUID id, @Nullable StandingKind standing) {
        undertakings.hold(id);
        participants.requireParticipant(person, id);
        store.setStanding(id, person, standing);
    }

    @Transactional
    void vouch(UUID by, UUID id, UUID person) {
        var undertaking = undertakings.hold(id);
        var own = participants.requireParticipant(by, id);
        var about = store.find(id, person).orElseThrow(NotFound::new);
        var vouching = new Vouching(
                !concerned.of(undertaking).isEmpty(),
                standings.of(undertaking, own).orElse(null));
        if (!vouching.isAllowed(own, about)) {
            throw new Forbidden();
        }
        store.vouch(id, person, by);
    }
}
