package org.augenhoehe.atlas.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.collection.MapCollection;
import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.atlas.open.OpenCollection.OpenField;
import org.springframework.stereotype.Component;

/// What programs read of collections: those that a group looks after.
@Component
class OpenCollections implements Resource<OpenCollection> {
    private final MapCollectionStore store;
    private final FieldStore fields;

    OpenCollections(MapCollectionStore store, FieldStore fields) {
        this.store = store;
        this.fields = fields;
    }

    @Override
    public String name() {
        return "map-collections";
    }

    @Override
    public String about() {
        return "Collections of groups on the map, with the fields they ask for.";
    }

    @Override
    public Class<OpenCollection> type() {
        return OpenCollection.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of();
    }

    @Override
    public List<OpenCollection> list(Asked asked) {
        var found = store.listAfter(asked.after(), asked.most());
        var asking = fields.listAll(found.stream().map(MapCollection::id).toList());
        return found.stream().map(one -> told(asked.base(), one, asking)).toList();
    }

    @Override
    public Optional<OpenCollection> find(String base, UUID id) {
        return store.find(id)
                .filter(one -> one.isOpen() && !one.hidden())
                .map(one -> told(base, one, fields.listAll(List.of(id))));
    }

    private static OpenCollection told(String base, MapCollection one, Map<UUID, List<CollectionField>> asking) {
        return new OpenCollection(
                one.id(),
                one.kind(),
                one.name(),
                one.about(),
                one.keeper(),
                asking.getOrDefault(one.id(), List.of()).stream()
                        .map(field -> new OpenField(field.id(), field.name(), field.kind(), field.choices()))
                        .toList(),
                URI.create(base + one.path()));
    }
}
