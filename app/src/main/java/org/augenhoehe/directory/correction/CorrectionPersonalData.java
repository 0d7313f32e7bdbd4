package org.augenhoehe.directory.correction;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody proposed and answered stays for the others, without the person.
@Component
class CorrectionPersonalData implements PersonalData {
    private final CorrectionStore store;

    CorrectionPersonalData(CorrectionStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Set<String> tables() {
        return Set.of("directory.correction");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var own = store.listOf(person).stream()
                .map(one -> List.of(
                        one.serviceName(),
                        new TextKey(one.part().textKey()),
                        one.proposed(),
                        one.proposedAt(),
                        new TextKey(one.state().textKey())))
                .toList();
        return List.of(
                new PersonalSection(
                        "directory.data.proposed",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "directory.data.service",
                                "directory.data.part",
                                "directory.data.text",
                                "directory.data.at",
                                "directory.data.state"),
                        own),
                new PersonalSection(
                        "directory.data.answered",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("directory.data.count"),
                        List.of(List.of(store.countDecidedBy(person)))));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
