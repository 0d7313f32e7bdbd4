package org.augenhoehe.knowledge.story.same;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.commitments.way.Voices;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.springframework.stereotype.Component;

/// Whoever told a story, and to whom the same happened, hears what came of it.
@Component
class StoryVoices implements Voices {
    private final StoryStore stories;
    private final SameStore same;

    StoryVoices(StoryStore stories, SameStore same) {
        this.stories = stories;
        this.same = same;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        var people = new HashSet<>(same.listPeople(things));
        stories.listAll(things).stream()
                .map(Story::author)
                .flatMap(Stream::ofNullable)
                .forEach(people::add);
        return people;
    }
}
