package org.augenhoehe.undertakings.participants;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.Standings;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.stereotype.Component;

/// In which standing people take part, as far as it is confirmed.
@Component
public class ConfirmedStandings {
    private final ParticipantStore participants;
    private final Concerned concerned;
    private final Standings standings;

    ConfirmedStandings(ParticipantStore participants, Concerned concerned, Standings standings) {
        this.participants = participants;
        this.concerned = concerned;
        this.standings = standings;
    }

    public Map<UUID, StandingKind> of(Undertaking undertaking) {
        return of(undertaking, participants.list(undertaking.id()));
    }

    public Optional<StandingKind> of(Undertaking undertaking, Participant one) {
        return Optional.ofNullable(of(undertaking, Set.of(one)).get(one.person()));
    }

    public Map<UUID, StandingKind> of(Undertaking undertaking, Collection<Participant> some) {
        var people = some.stream()
                .filter(one -> one.takesPart() && one.standing() != null)
                .map(Participant::person)
                .toList();
        if (people.isEmpty()) {
            return Map.of();
        }
        var held = standings.listHeld(people, concerned.of(undertaking));
        var confirmed = new HashMap<UUID, StandingKind>();
        for (var one : some) {
            var standing = one.standing();
            if (one.takesPart() && standing != null) {
                var has = held.getOrDefault(one.person(), EnumSet.noneOf(StandingKind.class));
                if (one.vouchedBy() != null || has.contains(standing)) {
                    confirmed.put(one.person(), standing);
                }
            }
        }
        return confirmed;
    }
}
