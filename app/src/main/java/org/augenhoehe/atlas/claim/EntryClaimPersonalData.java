package org.augenhoehe.atlas.claim;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class EntryClaimPersonalData implements PersonalData {
    private final EntryClaimStore store;

    EntryClaimPersonalData(EntryClaimStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 423;
    }

    @Override
    public Set<String> tables() {
        return Set.of("atlas.claim");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "atlas.data.claimed",
                Fate.STAYS_WITHOUT_NAME,
                List.of("atlas.data.address", "atlas.data.at"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(Entry.path(one.entry()), one.askedAt()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
