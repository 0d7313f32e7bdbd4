package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// When an organisation becomes concerned, only what users confirmed about users still counts without it, as
/// {@link Vouching} says. Everything else that participants confirmed among themselves is for the organisation now.
@Component
public class Revouching {
    private final UndertakingStore undertakings;
    private final ParticipantStore store;
    private final Concerned concerned;
    private final ConfirmedStandings standings;

    Revouching(
            UndertakingStore undertakings, ParticipantStore store, Concerned concerned, ConfirmedStandings standings) {
        this.undertakings = undertakings;
        this.store = store;
        this.concerned = concerned;
        this.standings = standings;
    }

    /// In a transaction that holds the undertaking.
    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(UUID id) {
        var organisations = concerned.of(undertakings.get(id));
        if (organisations.isEmpty()) {
            return;
        }
        var all = store.list(id);
        var confirmed = standings.of(all, organisations);
        for (var about : all) {
            var stands = all.stream()
                    .filter(by -> by.person().equals(about.vouchedBy()))
                    .anyMatch(by -> new Vouching(true, confirmed.get(by.person())).isAllowed(by, about));
            if (about.vouchedBy() != null && !stands) {
                store.vouch(id, about.person(), null);
            }
        }
    }
}
