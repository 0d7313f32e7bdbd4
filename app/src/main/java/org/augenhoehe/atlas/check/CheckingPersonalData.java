package org.augenhoehe.atlas.check;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class CheckingPersonalData implements PersonalData {
    private final CheckingStore store;

    CheckingPersonalData(CheckingStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 422;
    }

    @Override
    public Set<String> tables() {
        return Set.of("atlas.checking");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "atlas.data.checked",
                Fate.STAYS_WITHOUT_NAME,
                List.of("atlas.data.address", "atlas.data.holds", "atlas.data.words", "atlas.data.at"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(Entry.path(one.entry()), one.holds(), one.words(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
