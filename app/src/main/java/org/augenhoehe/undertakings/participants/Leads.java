package org.augenhoehe.undertakings.participants;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.stereotype.Component;

/// Asks the rule {@link UsersLead} about an undertaking as it is now.
@Component
public class Leads {
    private final ParticipantStore participants;
    private final ConfirmedStandings standings;
    private final LeadStore store;

    Leads(ParticipantStore participants, ConfirmedStandings standings, LeadStore store) {
        this.participants = participants;
        this.standings = standings;
        this.store = store;
    }

    public Lead of(Undertaking undertaking) {
        var hosts = participants.listHosts(undertaking.id());
        // Hosts are few; everybody else is asked for only where they do not settle it.
        var byHosts = judge(hosts, standings.of(undertaking, hosts));
        if (byHosts.mayDecide()) {
            return byHosts;
        }
        return of(undertaking, hosts, standings.of(undertaking));
    }

    /// @param some at least all hosts
    /// @param confirmed the standings of everybody who takes part
    public Lead of(Undertaking undertaking, Collection<Participant> some, Map<UUID, StandingKind> confirmed) {
        var byHosts = judge(some, confirmed);
        var exception = byHosts.mayDecide()
                ? null
                : store.findException(undertaking.id()).orElse(null);
        if (exception == null) {
            return byHosts;
        }
        return new UsersLead(hosts(some), confirmed, exception, store.listConfirming(undertaking.id())).judge();
    }

    private static Lead judge(Collection<Participant> some, Map<UUID, StandingKind> confirmed) {
        return new UsersLead(hosts(some), confirmed, null, Set.of()).judge();
    }

    private static List<UUID> hosts(Collection<Participant> some) {
        return some.stream().filter(Participant::host).map(Participant::person).toList();
    }
}
