package org.augenhoehe.participation.survey.propose;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody proposed was answered in public: it stays, without the name.
@Component
class SurveyProposalPersonalData implements PersonalData {
    private final ProposalStore store;

    SurveyProposalPersonalData(ProposalStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 438;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.survey_proposal");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "survey.data.proposals",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("survey.data.address", "survey.data.wording", "survey.data.reason"),
                        store.listOf(person).stream()
                                .map(one -> List.<Object>of(one.path(), one.wording(), one.reason()))
                                .toList()),
                new PersonalSection(
                        "survey.data.answered",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("survey.data.count"),
                        List.of(List.of(store.countAnswered(person)))));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
