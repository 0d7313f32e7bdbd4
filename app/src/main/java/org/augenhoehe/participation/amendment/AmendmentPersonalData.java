package org.augenhoehe.participation.amendment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody proposed stays with the contribution; the name goes.
@Component
class AmendmentPersonalData implements PersonalData {
    private final AmendmentStore store;

    AmendmentPersonalData(AmendmentStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 352;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.amendment");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = store.listOf(person).stream()
                .map(amendment ->
                        List.of(Contribution.path(amendment.contribution()), amendment.wording(), amendment.at()))
                .toList();
        return List.of(new PersonalSection(
                "gathering.data.amendments",
                Fate.STAYS_WITHOUT_NAME,
                List.of("gathering.data.address", "gathering.data.wording", "gathering.data.at"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
