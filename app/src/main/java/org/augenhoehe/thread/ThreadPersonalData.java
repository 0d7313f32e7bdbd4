package org.augenhoehe.thread;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// The only thing the thread stores about a person: which connections somebody added by hand. They stay for the others.
@Component
class ThreadPersonalData implements PersonalData {
    private final ByHandStore store;

    ThreadPersonalData(ByHandStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Set<String> tables() {
        return Set.of("thread.edge");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = store.listOf(person).stream()
                .map(added -> List.of(added.title(), "/faden/" + added.to()))
                .toList();
        return List.of(new PersonalSection(
                "thread.data.added",
                Fate.STAYS_WITHOUT_NAME,
                List.of("thread.data.title", "thread.data.address"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
