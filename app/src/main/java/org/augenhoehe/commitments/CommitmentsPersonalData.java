package org.augenhoehe.commitments;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What was promised stays promised, and what was said against it said, without the name.
@Component
class CommitmentsPersonalData implements PersonalData {
    private final CommitmentStore commitments;
    private final ReportStore reports;

    CommitmentsPersonalData(CommitmentStore commitments, ReportStore reports) {
        this.commitments = commitments;
        this.reports = reports;
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public Set<String> tables() {
        return Set.of("commitments.commitment", "commitments.contradiction");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                section("commitments.data.promised", commitments.listOwnedBy(person)),
                section("commitments.data.asked", commitments.listMadeBy(person)),
                new PersonalSection(
                        "commitments.data.contradicted",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("commitments.data.wording", "commitments.data.day"),
                        reports.listBy(person).stream()
                                .map(one -> List.<Object>of(one.words(), one.at()))
                                .toList()));
    }

    private static PersonalSection section(String titleKey, List<Commitment> commitments) {
        return new PersonalSection(
                titleKey,
                Fate.STAYS_WITHOUT_NAME,
                List.of("commitments.data.address", "commitments.data.wording", "commitments.data.day"),
                commitments.stream()
                        .map(one -> List.<Object>of(one.path(), one.wording(), one.due()))
                        .toList());
    }

    @Override
    public void erase(UUID person) {
        commitments.forget(person);
        reports.forget(person);
    }
}
