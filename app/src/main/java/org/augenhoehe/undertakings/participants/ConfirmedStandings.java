package org.augenhoehe.undertakings.participants;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
        return some.stream().anyMatch(ConfirmedStandings::saysSo) ? of(some, concerned.of(undertaking)) : Map.of();
    }

    /// @param organisations those that the undertaking concerns
    public Map<UUID, StandingKind> of(Collection<Participant> some, Set<UUID> organisations) {
        var saying = some.stream().filter(ConfirmedStandings::saysSo).toList();
        var held = standings.listHeld(saying.stream().map(Participant::person).toList(), organisations);
        var confirmed = new HashMap<UUID, StandingKind>();
        for (var one : saying) {
            var standing = Objects.requireNonNull(one.standing());
            if (one.vouchedBy() != null
                    || held.getOrDefault(one.person(), Set.of()).contains(standing)) {
                confirmed.put(one.person(), standing);
            }
        }
        return confirmed;
    }

    private static boolean saysSo(Participant one) {
        return one.takesPart() && one.standing() != null;
    }
}
