package org.augenhoehe.timebank.find;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Each decides for themselves how they are found.
@Service
public class CallingCards {
    private final CallingCardStore store;
    private final Clock clock;

    CallingCards(CallingCardStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Optional<CallingCard> find(UUID person) {
        return store.find(person);
    }

    /// @param byName whether every member finds them by their name
    @Transactional
    public void choose(UUID person, boolean byName) {
        var code = store.find(person)
                .map(CallingCard::code)
                .orElseGet(() -> ShortCode.draw().signs());
        store.put(new CallingCard(person, code, byName), clock.instant());
    }

    /// A new code; the one before finds nobody any more.
    @Transactional
    public void renew(UUID person) {
        var byName = store.find(person).map(CallingCard::byName).orElse(false);
        store.put(new CallingCard(person, ShortCode.draw().signs(), byName), clock.instant());
    }
}
