package org.augenhoehe.knowledge.wiki.easy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// It stays for everybody who uses what the place knows; the name goes.
@Component
class EasyPagePersonalData implements PersonalData {
    private final EasyPageStore store;

    EasyPagePersonalData(EasyPageStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 392;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge.easy");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "wiki.data.easy",
                Fate.STAYS_WITHOUT_NAME,
                List.of("wiki.data.address", "wiki.data.wording", "wiki.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(WikiPage.path(one.page()) + "/leicht", one.wording(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
