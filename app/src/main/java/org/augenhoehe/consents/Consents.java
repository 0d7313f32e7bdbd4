package org.augenhoehe.consents;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What rooms ask before they use somebody's data.
@Component
public class Consents {
    private final ConsentStore store;
    private final Clock clock;

    Consents(ConsentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Whether the person agreed to this version and has not withdrawn it.
    public boolean given(UUID person, ConsentPurpose purpose) {
        return store.findNewest(person, purpose.id())
                .filter(act -> act.given() && act.version() == purpose.version())
                .isPresent();
    }

    /// Which of several people did, in one question to the database.
    public Set<UUID> listGiven(Collection<UUID> people, ConsentPurpose purpose) {
        return people.isEmpty() ? Set.of() : store.listGiven(people, purpose);
    }

    /// Notes a yes. Call it only where the person has just read the text and agreed.
    @Transactional
    public void give(UUID person, ConsentPurpose purpose) {
        if (!given(person, purpose)) {
            store.add(person, purpose, true, clock.instant());
        }
    }

    @Transactional
    public void withdraw(UUID person, ConsentPurpose purpose) {
        if (given(person, purpose)) {
            store.add(person, purpose, false, clock.instant());
        }
    }
}
