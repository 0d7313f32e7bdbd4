package org.augenhoehe.sharing.report.worth;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.sharing.report.WorthStore;
import org.springframework.stereotype.Component;

/// What somebody stated for an organisation stays with it, without the name.
@Component
class WorthPersonalData implements PersonalData {
    private final WorthStore store;

    WorthPersonalData(WorthStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 475;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.worth");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "sharing.report.data",
                Fate.STAYS_WITHOUT_NAME,
                List.of("sharing.report.data.source", "sharing.report.data.at"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(one.source(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
