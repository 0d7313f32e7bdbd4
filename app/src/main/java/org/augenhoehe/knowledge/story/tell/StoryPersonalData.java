package org.augenhoehe.knowledge.story.tell;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.story.PenStore;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.StoryVoice;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody told of themselves goes with them: no name need stand beside it to know who it was. What they told in
/// the name of others stays with those.
@Component
class StoryPersonalData implements PersonalData {
    private final StoryStore store;
    private final StoryEnding ending;
    private final PenStore pens;

    StoryPersonalData(StoryStore store, StoryEnding ending, PenStore pens) {
        this.store = store;
        this.ending = ending;
        this.pens = pens;
    }

    @Override
    public int order() {
        return 372;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge.story", "knowledge.story_pen");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var all = store.listOf(person);
        return List.of(
                section(
                        "story.data.told",
                        Fate.ERASED,
                        all.stream().filter(StoryPersonalData::goes).toList()),
                section(
                        "story.data.told.others",
                        Fate.STAYS_WITHOUT_NAME,
                        all.stream().filter(one -> !goes(one)).toList()));
    }

    private static PersonalSection section(String title, Fate fate, List<Story> stories) {
        return new PersonalSection(
                title,
                fate,
                List.of("story.data.address", "story.data.state", "story.data.words", "story.data.at"),
                stories.stream()
                        .map(one ->
                                List.of(one.path(), new TextKey(one.state().textKey()), one.words(), one.createdAt()))
                        .toList());
    }

    private static boolean goes(Story story) {
        return story.voice() == StoryVoice.Kind.PERSON || story.state() != StoryState.PUBLISHED;
    }

    @Override
    public void erase(UUID person) {
        store.listOf(person).stream()
                .filter(StoryPersonalData::goes)
                .map(one -> store.hold(one.id()))
                .forEach(ending::end);
        store.forget(person);
        pens.forget(person);
    }
}
