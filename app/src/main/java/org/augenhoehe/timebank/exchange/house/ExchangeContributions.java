package org.augenhoehe.timebank.exchange.house;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeParties;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What either side wrote in an exchange, as moderation reads it. Only the two sides read it.
@Component
class ExchangeContributions {
    private static final int TITLE = 60;

    private final ExchangeStore store;
    private final ExchangeParties parties;

    ExchangeContributions(ExchangeStore store, ExchangeParties parties) {
        this.store = store;
        this.parties = parties;
    }

    /// There is no heading: it is called by how it begins.
    static Contribution of(UUID exchange, String words, @Nullable UUID by, boolean hidden) {
        var title =
                words.length() <= TITLE ? words : words.substring(0, TITLE - 2).strip() + " …";
        return new Contribution(title, words, Exchange.path(exchange), by, Set.of(), Set.of(), hidden);
    }

    boolean isReadBy(UUID exchange, @Nullable UUID person) {
        return person != null
                && store.find(exchange)
                        .flatMap(one -> parties.find(person, one))
                        .isPresent();
    }
}
