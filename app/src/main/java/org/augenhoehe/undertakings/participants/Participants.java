package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may act in an undertaking.
@Component
public class Participants {
    private final ParticipantStore store;
    private final ConfirmedStandings standings;

    Participants(ParticipantStore store, ConfirmedStandings standings) {
        this.store = store;
        this.standings = standings;
    }

    /// @throws Forbidden for whom does not host it
    public Participant requireHost(UUID person, UUID undertaking) {
        return store.find(undertaking, person).filter(Participant::host).orElseThrow(Forbidden::new);
    }

    /// @throws Forbidden for whom does not take part
    public Participant requireParticipant(UUID person, UUID undertaking) {
        return store.find(undertaking, person).filter(Participant::takesPart).orElseThrow(Forbidden::new);
    }

    /// @throws Forbidden for whom neither hosts it nor takes part as a confirmed user
    public Participant requireHostOrUser(UUID person, Undertaking undertaking) {
        var own = requireParticipant(person, undertaking.id());
        if (!own.host() && !isUser(own, undertaking)) {
            throw new Forbidden();
        }
        return own;
    }

    public boolean isUser(Participant own, Undertaking undertaking) {
        return standings.of(undertaking, own).filter(Audience::isUser).isPresent();
    }

    public boolean hosts(@Nullable UUID person, UUID undertaking) {
        return person != null
                && store.find(undertaking, person).filter(Participant::host).isPresent();
    }

    public boolean takesPart(@Nullable UUID person, UUID undertaking) {
        return person != null
                && store.find(undertaking, person)
                        .filter(Participant::takesPart)
                        .isPresent();
    }
}
