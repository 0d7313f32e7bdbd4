package org.augenhoehe.sharing.report.worth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.report.WorthStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An organisation states what an hour of its goods is worth, and where it has that from. What was stated is never
/// changed, only followed: a report can be read again with the values of its days.
@Component
class WorthBook {
    private final WorthStore store;
    private final Organisations organisations;
    private final Doorkeeper door;
    private final Clock clock;

    WorthBook(WorthStore store, Organisations organisations, Doorkeeper door, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    @Transactional
    Stated state(UUID person, UUID organisation, Good good, int cents, String source, LocalDate from) {
        speaks(person, organisation);
        var answer = door.admit(person, source);
        if (!(answer instanceof Answer.Open)) {
            return new Stated.Closed(answer);
        }
        return store.add(Ids.next(), organisation, good, cents, source, from, person, clock.instant())
                ? new Stated.Done()
                : new Stated.Already();
    }

    void speaks(UUID person, UUID organisation) {
        if (!organisations.speaksFor(person, organisation)) {
            throw new Forbidden();
        }
    }
}
