package org.augenhoehe.participation.decision.roll;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Whoever leaves leaves the roll. What was said about it stays, without names.
@Component
class RollPersonalData implements PersonalData {
    private final RollStore store;
    private final AppealStore appeals;

    RollPersonalData(RollStore store, AppealStore appeals) {
        this.store = store;
        this.appeals = appeals;
    }

    @Override
    public int order() {
        return 431;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.roll", "participation.roll_appeal");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "decision.data.roll",
                        Fate.ERASED,
                        List.of("decision.data.address"),
                        store.listOf(person).stream()
                                .map(step -> List.of(Paper.path(step)))
                                .toList()),
                new PersonalSection(
                        "decision.data.appeals",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("decision.data.address", "decision.data.reason"),
                        appeals.listOf(person).stream()
                                .map(appeal -> List.of(Paper.path(appeal.step()), appeal.reason()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
        appeals.forget(person);
    }
}
