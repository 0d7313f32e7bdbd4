package org.augenhoehe.people.card;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.signin.KindOfWay;
import org.augenhoehe.people.signin.OwnWay;
import org.augenhoehe.people.signin.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Code cards: made, used, ended.
@Component
public class CardBook implements KindOfWay {
    private final CardStore store;
    private final CardHash hash;
    private final Clock clock;

    CardBook(CardStore store, CardHash hash, Clock clock) {
        this.store = store;
        this.hash = hash;
        this.clock = clock;
    }

    /// @return the words, for this moment only; nobody can find them out later
    public CardWords make(UUID person) {
        var words = CardWords.draw();
        store.put(person, hash.of(words), false, clock.instant());
        return words;
    }

    /// @return whose card it is
    public Optional<UUID> use(CardWords words) {
        return store.use(hash.of(words), clock.instant());
    }

    public boolean has(UUID person) {
        return store.find(person).isPresent();
    }

    /// @return whether others helped to replace the card, and its owner has not made an own one since
    public boolean isReplaced(UUID person) {
        return store.find(person).map(CardStore.Card::replaced).orElse(false);
    }

    /// A card that others helped to replace begins to count.
    @Transactional
    public void replace(UUID person, byte[] newHash) {
        store.put(person, newHash, true, clock.instant());
    }

    @Override
    public Way way() {
        return Way.CARD;
    }

    @Override
    public List<OwnWay> list(UUID person) {
        return store.find(person).stream()
                .map(card -> new OwnWay(Way.CARD, "", "", card.madeAt(), card.usedAt()))
                .toList();
    }

    @Override
    @Transactional
    public boolean remove(UUID person, String id) {
        return store.remove(person);
    }
}
