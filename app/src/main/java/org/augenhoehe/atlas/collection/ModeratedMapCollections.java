package org.augenhoehe.atlas.collection;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedMapCollections implements Moderated {
    static final String KIND = "kartensammlung";

    private final MapCollectionStore store;
    private final Clock clock;

    ModeratedMapCollections(MapCollectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "atlas.collection.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.listAll(things).stream()
                .collect(Collectors.toMap(
                        MapCollection::id,
                        one -> new Contribution(
                                one.name(),
                                one.about().isEmpty() ? one.name() : one.about(),
                                one.path(),
                                one.suggestedBy(),
                                one.keeper() == null ? Set.of() : Set.of(one.keeper()),
                                Set.of(),
                                one.hidden())));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
