package org.augenhoehe.participation.writing.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody proposed may stand in the document: it stays, without the name.
@Component
class ChangePersonalData implements PersonalData {
    private final ChangeStore store;

    ChangePersonalData(ChangeStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 380;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.text_change");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "document.data.changes",
                Fate.STAYS_WITHOUT_NAME,
                List.of("document.data.address", "document.data.wording", "document.data.why", "document.data.at"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(one.path(), one.wording(), one.why(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
