package org.augenhoehe.timebank.exchange.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeChanges;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an exchange is about. Only the two sides read it; moderation hides the words, never the hours.
@Component
class ModeratedExchanges implements Moderated {
    private final ExchangeStore store;
    private final ExchangeChanges changes;
    private final ExchangeContributions said;
    private final Clock clock;

    ModeratedExchanges(ExchangeStore store, ExchangeChanges changes, ExchangeContributions said, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.said = said;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Exchange.WORDS;
    }

    @Override
    public String textKey() {
        return "timebank.moderated.exchange";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.list(things).stream()
                .collect(Collectors.toMap(
                        Exchange::id,
                        one -> ExchangeContributions.of(
                                one.id(), one.words(), one.person(one.askedByGiver()), one.hidden())));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return said.isReadBy(thing, person);
    }

    @Override
    public void hide(UUID thing) {
        changes.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        changes.hide(thing, null);
    }
}
