package org.augenhoehe.participation.walk.route;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Others have walked there: a station stays, without the name.
@Component
class StationPersonalData implements PersonalData {
    private final StationStore store;

    StationPersonalData(StationStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 443;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.walk_station");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "walk.data.stations",
                Fate.STAYS_WITHOUT_NAME,
                List.of("walk.data.address", "walk.data.station", "walk.data.question"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(one.path(), one.name(), one.question()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
