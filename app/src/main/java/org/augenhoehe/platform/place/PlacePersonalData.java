package org.augenhoehe.platform.place;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// The history of the place stays; who changed it is forgotten with the person.
@Component
class PlacePersonalData implements PersonalData {
    private final PlaceStore store;

    PlacePersonalData(PlaceStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 890;
    }

    @Override
    public Set<String> tables() {
        return Set.of("platform.place_version");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = store.listChangesBy(person).stream().map(List::of).toList();
        return List.of(
                new PersonalSection("audit.place.mine", Fate.STAYS_WITHOUT_NAME, List.of("audit.column.at"), rows));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
