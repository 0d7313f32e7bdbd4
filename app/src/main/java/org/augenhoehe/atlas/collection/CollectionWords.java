package org.augenhoehe.atlas.collection;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.atlas.entry.EntryKinds;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapWords;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// On the map every collection is a kind of its own, called as the group calls it.
@Component
class CollectionWords implements MapWords {
    private final MapCollectionStore store;

    CollectionWords(MapCollectionStore store) {
        this.store = store;
    }

    @Override
    public MapLayer layer() {
        return EntryKinds.COLLECTED;
    }

    @Override
    public Map<String, String> categories(Page page, Collection<String> keys) {
        var ids = keys.stream().flatMap(key -> Ids.find(key).stream()).toList();
        return store.listAll(ids).stream()
                .filter(one -> !one.hidden())
                .collect(Collectors.toMap(one -> one.id().toString(), MapCollection::name));
    }

    @Override
    public Map<UUID, String> lines(Page page, Collection<UUID> ids) {
        return Map.of();
    }
}
