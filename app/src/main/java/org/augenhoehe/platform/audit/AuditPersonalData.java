package org.augenhoehe.platform.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// The log itself stays; with the key of a person its entries stop pointing to anybody.
@Component
class AuditPersonalData implements PersonalData {
    private static final int MOST = 10_000;

    private final AuditStore store;
    private final Pseudonyms pseudonyms;

    AuditPersonalData(AuditStore store, Pseudonyms pseudonyms) {
        this.store = store;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Set<String> tables() {
        return Set.of("platform.audit_key");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var entries = pseudonyms
                .find(person)
                .map(pseudonym -> store.list(AuditFilter.of(pseudonym), MOST, 0))
                .orElse(List.of());
        var rows = entries.stream()
                .map(entry -> List.of(entry.at(), new TextKey("audit.act." + entry.act()), entry.reason()))
                .toList();
        return List.of(new PersonalSection(
                "audit.mine",
                Fate.STAYS_WITHOUT_NAME,
                List.of("audit.column.at", "audit.column.act", "audit.column.reason"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.destroyKey(person);
    }
}
