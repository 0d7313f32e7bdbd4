package org.augenhoehe.timebank.exchange.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeChanges;
import org.augenhoehe.timebank.exchange.ExchangeParties;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an exchange is about. Only the two sides read it; moderation hides the words, never the hours.
@Component
class ModeratedExchanges implements Moderated {
    private static final int TITLE = 60;

    private final ExchangeStore store;
    private final ExchangeChanges changes;
    private final ExchangeParties parties;
    private final Clock clock;

    ModeratedExchanges(ExchangeStore store, ExchangeChanges changes, ExchangeParties parties, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.parties = parties;
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
                        one -> new Contribution(
                                title(one.words()),
                                one.words(),
                                one.path(),
                                one.person(one.askedByGiver()),
                                Set.of(),
                                Set.of(),
                                one.hidden())));
    }

    /// There is no heading: it is called by how it begins.
    static String title(String words) {
        return words.length() <= TITLE ? words : words.substring(0, TITLE - 2).strip() + " …";
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null
                && store.find(thing)
                        .flatMap(exchange -> parties.find(person, exchange))
                        .isPresent();
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
