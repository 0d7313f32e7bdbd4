package org.augenhoehe.knowledge.story.name;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.found.StoryFindability;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// With a person their yes goes, too: nobody else reads a story with their name until its author has taken it out.
@Component
class NamePersonalData implements PersonalData {
    private final NameStore store;
    private final StoryStore stories;
    private final StoryFindability findability;
    private final NameNews news;

    NamePersonalData(NameStore store, StoryStore stories, StoryFindability findability, NameNews news) {
        this.store = store;
        this.stories = stories;
        this.findability = findability;
        this.news = news;
    }

    /// After the stories: erasing goes the other way round.
    @Override
    public int order() {
        return 373;
    }

    @Override
    public Set<String> tables() {
        return Set.of("knowledge.story_name");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "story.data.named",
                Fate.ERASED,
                List.of("story.data.address", "story.data.name", "story.data.answer"),
                store.listOfPerson(person).stream()
                        .map(one -> List.of(
                                Story.path(one.story()),
                                one.name(),
                                new TextKey(one.state().textKey())))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        for (var named : store.listOfPerson(person)) {
            var story = stories.hold(named.story());
            if (story.state() != StoryState.DRAFT && named.state() != NameState.DECLINED) {
                stories.setState(story.id(), StoryState.DRAFT);
                findability.follow(story.id());
                news.declined(story);
            }
        }
        store.forget(person);
    }
}
