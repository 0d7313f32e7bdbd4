package org.augenhoehe.atlas.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class ImportPersonalData implements PersonalData {
    private final MapImportStore store;

    ImportPersonalData(MapImportStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 426;
    }

    @Override
    public Set<String> tables() {
        return Set.of("atlas.import");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "atlas.data.imports",
                Fate.STAYS_WITHOUT_NAME,
                List.of("atlas.data.file", "atlas.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(one.name(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
