package org.augenhoehe.undertakings.participants;

import java.util.Set;
import java.util.UUID;

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
        var hosting = hosts.stream().map(Participant::person).toList();
        // Hosts are few; everybody else is asked for only where they do not settle it.
        var byHosts = new UsersLead(hosting, standings.of(undertaking, hosts), null, Set.<UUID>of()).judge();
        if (byHosts.mayDecide()) {
            return byHosts;
        }
        return new UsersLead(
                        hosting,
                        standings.of(undertaking),
                        store.findException(undertaking.id()).orElse(null),
                        store.listConfirming(undertaking.id()))
                .judge();
    }
}
