package org.augenhoehe.atlas.collection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.atlas.entry.CollectionRules;
import org.augenhoehe.atlas.entry.Entered.Why;
import org.augenhoehe.atlas.entry.Marked;
import org.augenhoehe.people.Organisations;
import org.springframework.stereotype.Component;

/// Who may add what to which collection.
@Component
class RulesOfCollections implements CollectionRules {
    private final MapCollectionStore store;
    private final FieldStore fields;
    private final Organisations organisations;

    RulesOfCollections(MapCollectionStore store, FieldStore fields, Organisations organisations) {
        this.store = store;
        this.fields = fields;
        this.organisations = organisations;
    }

    @Override
    public Optional<Why> check(UUID person, Marked marked, boolean there) {
        if (marked.collection() == null) {
            return marked.fields().isEmpty() ? Optional.empty() : Optional.of(Why.FIELD);
        }
        var collection = store.find(marked.collection());
        if (collection.isEmpty()
                || !(there || mayAdd(person, collection.get()))
                || collection.get().kind() != marked.kind()) {
            return Optional.of(Why.NOT_HERE);
        }
        var asked = fields.list(marked.collection());
        var known = asked.stream().map(CollectionField::id).collect(Collectors.toSet());
        var fits = known.containsAll(marked.fields().keySet())
                && asked.stream().allMatch(field -> field.takes(marked.fields().getOrDefault(field.id(), "")));
        return fits ? Optional.empty() : Optional.of(Why.FIELD);
    }

    boolean mayAdd(UUID person, MapCollection collection) {
        return collection.isOpen()
                && !collection.hidden()
                && (collection.everybody()
                        || (collection.keeper() != null
                                && organisations.listOfMember(person).contains(collection.keeper())));
    }

    @Override
    public void keep(UUID entry, Marked marked) {
        fields.put(entry, marked.fields());
    }

    @Override
    public Map<UUID, UUID> keepers(Collection<UUID> collections) {
        return collections.isEmpty() ? Map.of() : store.keepers(Set.copyOf(collections));
    }
}
