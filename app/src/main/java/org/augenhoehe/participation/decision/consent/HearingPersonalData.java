package org.augenhoehe.participation.decision.consent;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody said to a proposal. While it runs it goes with the person, as ballots do, which are erased first; once
/// it is decided it stays without the name.
@Component
class HearingPersonalData implements PersonalData {
    private final HearingStore store;

    HearingPersonalData(HearingStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 429;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.consent_answer");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "decision.data.consent",
                Fate.STAYS_WITHOUT_NAME,
                List.of("decision.data.address", "decision.data.reason"),
                store.listOf(person).stream()
                        .map(one -> List.of(Paper.path(one.step()), one.reason()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
