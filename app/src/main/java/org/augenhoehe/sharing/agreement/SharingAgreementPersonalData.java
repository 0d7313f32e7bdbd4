package org.augenhoehe.sharing.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody wrote or agreed to for an organisation stays with it, without the name.
@Component
class SharingAgreementPersonalData implements PersonalData {
    private final AgreementVersionStore versions;

    SharingAgreementPersonalData(AgreementVersionStore versions) {
        this.versions = versions;
    }

    @Override
    public int order() {
        return 474;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.agreement_version");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "sharing.agreement.data",
                Fate.STAYS_WITHOUT_NAME,
                List.of("sharing.agreement.data.title", "sharing.agreement.data.wrote", "sharing.agreement.data.at"),
                versions.listBy(person).stream()
                        .map(one -> List.<Object>of(one.title(), person.equals(one.writtenBy()), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        versions.forget(person);
    }
}
