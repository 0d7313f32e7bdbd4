package org.augenhoehe.sharing.mediation.house;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.DisputeWordStore;
import org.augenhoehe.sharing.mediation.desk.MediatorStore;
import org.springframework.stereotype.Component;

/// A conflict goes with either of the two people; what somebody said for an organisation or as a mediator stays
/// without the name; an office goes with whoever held it.
@Component
public class MediationPersonalData implements PersonalData {
    private final DisputeStore disputes;
    private final DisputeWordStore words;
    private final MediatorStore mediators;

    MediationPersonalData(DisputeStore disputes, DisputeWordStore words, MediatorStore mediators) {
        this.disputes = disputes;
        this.words = words;
        this.mediators = mediators;
    }

    @Override
    public int order() {
        return 473;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.mediator", "sharing.dispute", "sharing.dispute_word", "sharing.dispute_outcome");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "sharing.mediation.data.disputes",
                        Fate.ERASED,
                        List.of(
                                "sharing.mediation.data.address",
                                "sharing.mediation.data.state",
                                "sharing.mediation.data.at"),
                        disputes.listOf(person, Set.of()).stream()
                                .map(one -> List.<Object>of(
                                        one.path(), new TextKey(one.state().textKey()), one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.mediation.data.said",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("sharing.mediation.data.words", "sharing.mediation.data.at"),
                        words.listBy(person).stream()
                                .map(one -> List.<Object>of(one.words(), one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.mediation.data.proposed",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("sharing.mediation.data.words", "sharing.mediation.data.at"),
                        words.listProposedBy(person).stream()
                                .map(one -> List.<Object>of(one.words(), one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.mediation.data.offices",
                        Fate.ERASED,
                        List.of(
                                "sharing.mediation.data.words",
                                "sharing.mediation.data.from",
                                "sharing.mediation.data.until"),
                        mediators.listOf(person).stream()
                                .map(one -> List.<Object>of(one.decision(), one.fromDay(), one.untilDay()))
                                .toList()),
                new PersonalSection(
                        "sharing.mediation.data.named",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("sharing.mediation.data.words", "sharing.mediation.data.at"),
                        mediators.listNamedBy(person).stream()
                                .map(one -> List.<Object>of(one.decision(), one.decidedOn()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        disputes.forget(person);
        words.forget(person);
        mediators.forget(person);
    }
}
