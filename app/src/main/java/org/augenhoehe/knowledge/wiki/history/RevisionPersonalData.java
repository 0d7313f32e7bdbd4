package org.augenhoehe.knowledge.wiki.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// It stays for everybody who uses what the place knows; the name goes.
@Component
class RevisionPersonalData implements PersonalData {
    private final RevisionStore store;

    RevisionPersonalData(RevisionStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 390;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge.revision");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "wiki.data.revisions",
                Fate.STAYS_WITHOUT_NAME,
                List.of("wiki.data.address", "wiki.data.wording", "wiki.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                WikiPage.path(one.page()) + "/verlauf/" + one.version(), one.wording(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
