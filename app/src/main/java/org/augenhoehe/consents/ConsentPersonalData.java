package org.augenhoehe.consents;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class ConsentPersonalData implements PersonalData {
    private final ConsentStore store;

    ConsentPersonalData(ConsentStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consents.act");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var acts = store.list(person).stream()
                .map(act -> List.of(act.purpose(), act.version(), act.given(), act.at()))
                .toList();
        return List.of(new PersonalSection(
                "consents.mine",
                Fate.ERASED,
                List.of(
                        "consents.column.purpose",
                        "consents.column.version",
                        "consents.column.given",
                        "consents.column.at"),
                acts));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
