package org.augenhoehe.moderation.door;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class PrintPersonalData implements PersonalData {
    private final PrintStore store;

    PrintPersonalData(PrintStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public Set<String> tables() {
        return Set.of("moderation.print");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "moderation.data.prints",
                Fate.ERASED,
                List.of("moderation.data.count"),
                List.of(List.of(store.count(person, Instant.EPOCH)))));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
