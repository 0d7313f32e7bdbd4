package org.augenhoehe.undertakings.preparation;

import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.participants.ConfirmedStandings;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who comes into a preparation room. Whoever does not is told that there is none.
@Component("preparationDoorkeeper")
public class Doorkeeper {
    private final ParticipantStore participants;
    private final ConfirmedStandings standings;
    private final PreparationStore store;

    Doorkeeper(ParticipantStore participants, ConfirmedStandings standings, PreparationStore store) {
        this.participants = participants;
        this.standings = standings;
        this.store = store;
    }

    /// How somebody comes in.
    public enum Way {
        /// It is their room: they may let others in.
        OWN,
        GUEST,
        NONE
    }

    public Way way(Undertaking undertaking, @Nullable UUID person) {
        if (person == null) {
            return Way.NONE;
        }
        var own = participants.find(undertaking.id(), person).filter(Participant::takesPart);
        if (own.isEmpty()) {
            return Way.NONE;
        }
        if (standings
                .of(undertaking, own.get())
                .filter(Audience.USERS_AND_RELATIVES::includes)
                .isPresent()) {
            return Way.OWN;
        }
        return isGuest(undertaking.id(), person) ? Way.GUEST : Way.NONE;
    }

    public boolean isGuest(UUID undertaking, UUID person) {
        return store.listGuests(undertaking).contains(person);
    }

    Way requireIn(Undertaking undertaking, UUID person) {
        var way = way(undertaking, person);
        if (way == Way.NONE || !store.isOpen(undertaking.id())) {
            throw new NotFound();
        }
        return way;
    }

    void requireOwn(Undertaking undertaking, UUID person) {
        if (way(undertaking, person) != Way.OWN) {
            throw new NotFound();
        }
    }
}
