package org.augenhoehe.timebank.find;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class FindPersonalData implements PersonalData {
    private final CallingCardStore store;

    FindPersonalData(CallingCardStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 466;
    }

    @Override
    public Set<String> tables() {
        return Set.of("timebank.calling_card");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "timebank.show.data.card",
                Fate.ERASED,
                List.of("timebank.show.data.code", "timebank.show.data.byname"),
                store.find(person).stream()
                        .map(one -> List.<Object>of(one.inGroups(), one.byName()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.remove(person);
    }
}
