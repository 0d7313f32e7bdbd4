package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.life.History;
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
    private final History history;

    VouchingBook(
            UndertakingStore undertakings,
            ParticipantStore store,
            Participants participants,
            ConfirmedStandings standings,
            Concerned concerned,
            History history) {
        this.undertakings = undertakings;
        this.store = store;
        this.participants = participants;
        this.standings = standings;
        this.concerned = concerned;
        this.history = history;
    }

    @Transactional
    public void choose(UUID person, UUID id, @Nullable StandingKind standing) {
        undertakings.hold(id);
        participants.requireParticipant(person, id);
        store.setStanding(id, person, standing);
    }

    /// @param known in which standing the one who vouches knows that person; null where they read it on the page, or no
    ///     longer say so. Who says something else than that person does not learn so: it only does not count.
    @Transactional
    void vouch(UUID by, UUID id, UUID person, @Nullable StandingKind known) {
        var undertaking = undertakings.hold(id);
        var own = participants.requireParticipant(by, id);
        var about = store.find(id, person).orElseThrow(NotFound::new);
        var vouching = new Vouching(
                !concerned.of(undertaking).isEmpty(),
                standings.of(undertaking, own).orElse(null));
        if (!vouching.isAllowed(own, about)) {
            throw new Forbidden();
        }
        if (known == null ? vouching.maySee(own, about) : known == about.standing()) {
            store.vouch(id, person, by);
        } else if (known == null && by.equals(about.vouchedBy())) {
            store.vouch(id, person, null);
        }
        // Neither who nor for whom: where only users may vouch, a name would tell.
        history.note(id, null, "vouched", "");
    }

    /// Whoever vouched may say that they no longer do.
    @Transactional
    void takeBack(UUID by, UUID id, UUID person) {
        undertakings.hold(id);
        if (store.find(id, person).filter(one -> by.equals(one.vouchedBy())).isEmpty()) {
            throw new NotFound();
        }
        store.vouch(id, person, null);
        history.note(id, null, "vouching_taken_back", "");
    }
}
