package org.augenhoehe.participation.survey.result.keep;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody said in words with their name goes with them. What it says stands on their sheet.
@Component
class SpokenPersonalData implements PersonalData {
    private final SpokenStore store;

    SpokenPersonalData(SpokenStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 449;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.survey_said");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "survey.result.data.words",
                Fate.ERASED,
                List.of("survey.result.data.count"),
                List.of(List.of(store.countOf(person)))));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
