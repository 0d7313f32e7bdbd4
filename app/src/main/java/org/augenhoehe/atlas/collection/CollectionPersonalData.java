package org.augenhoehe.atlas.collection;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class CollectionPersonalData implements PersonalData {
    private final MapCollectionStore store;

    CollectionPersonalData(MapCollectionStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 425;
    }

    @Override
    public Set<String> tables() {
        return Set.of("atlas.collection");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "atlas.data.collections",
                Fate.STAYS_WITHOUT_NAME,
                List.of("atlas.data.address", "atlas.data.title", "atlas.data.words", "atlas.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(one.path(), one.name(), one.about(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
