package org.augenhoehe.knowledge.story.comment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody said to a story stays for the others; the name goes.
@Component
class StoryCommentPersonalData implements PersonalData {
    private final StoryCommentStore store;

    StoryCommentPersonalData(StoryCommentStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 375;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge.story_comment");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "story.data.comments",
                Fate.STAYS_WITHOUT_NAME,
                List.of("story.data.address", "story.data.words", "story.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.of(one.path(), one.wording(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
