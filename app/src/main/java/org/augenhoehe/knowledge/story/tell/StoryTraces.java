package org.augenhoehe.knowledge.story.tell;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.undertakings.Traces;
import org.springframework.stereotype.Component;

/// Of which undertakings somebody told, or is named in what others tell of them.
@Component
class StoryTraces implements Traces {
    private final StoryStore store;
    private final StoryAbout about;
    private final NameStore names;

    StoryTraces(StoryStore store, StoryAbout about, NameStore names) {
        this.store = store;
        this.about = about;
        this.names = names;
    }

    @Override
    public Collection<UUID> of(UUID person) {
        var stories = store.listOf(person).stream().map(Story::id).collect(Collectors.toSet());
        names.listOfPerson(person).stream().map(Named::story).forEach(stories::add);
        return about.listUndertakings(stories).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
