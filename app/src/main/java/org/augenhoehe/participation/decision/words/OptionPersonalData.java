package org.augenhoehe.participation.decision.words;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What others voted on stays when its author is gone.
@Component
class OptionPersonalData implements PersonalData {
    private final SaidStore store;

    OptionPersonalData(SaidStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 432;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.option", "participation.consent_round", "participation.budget_project");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "decision.data.options",
                Fate.STAYS_WITHOUT_NAME,
                List.of("decision.data.address", "decision.data.words"),
                store.listOf(person).stream()
                        .map(said -> List.of(Paper.path(said.step()), said.words()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
