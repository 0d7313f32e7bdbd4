package org.augenhoehe.atlas.collection;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryKinds;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapWords;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// On the map every collection is a kind of its own, called as the group calls it.
@Component
class CollectionWords implements MapWords {
    private final MapCollectionStore store;
    private final MapEntryStore entries;

    CollectionWords(MapCollectionStore store, MapEntryStore entries) {
        this.store = store;
        this.entries = entries;
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
        var found = entries.listAll(ids);
        var names = names(
                found.stream().map(Entry::collection).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Entry::id, entry -> line(entry, names)));
    }

    private static String line(Entry entry, Map<UUID, String> names) {
        var name = entry.collection() == null ? "" : names.getOrDefault(entry.collection(), "");
        return Stream.of(name, entry.place()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Map<UUID, String> names(Collection<UUID> collections) {
        return store.listAll(collections).stream()
                .filter(one -> !one.hidden())
                .collect(Collectors.toMap(MapCollection::id, MapCollection::name));
    }
}
