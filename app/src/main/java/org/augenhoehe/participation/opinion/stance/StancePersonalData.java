package org.augenhoehe.participation.opinion.stance;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody thinks goes with them, as long as it is known whose it is.
@Component
class StancePersonalData implements PersonalData {
    private final StanceStore store;

    StancePersonalData(StanceStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 377;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.stance");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "opinion.data.said",
                Fate.ERASED,
                List.of("opinion.data.statement", "opinion.data.stance"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                one.wording(), new TextKey("opinion.stance." + Stance.of(one.stance()))))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
