package org.augenhoehe.knowledge.story.same;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class SamePersonalData implements PersonalData {
    private final SameStore store;

    SamePersonalData(SameStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 374;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge.story_same");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "story.data.same",
                Fate.ERASED,
                List.of("story.data.address"),
                store.listOf(person).stream()
                        .map(one -> List.of(Story.path(one)))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
