package org.augenhoehe.knowledge.story.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.springframework.stereotype.Component;

@Component
class OpenStories implements Resource<PublicStory> {
    private final StoryReader reader;

    OpenStories(StoryReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public String about() {
        return "Stories: what people and groups lived through, also of what failed, and what others should know.";
    }

    @Override
    public Class<PublicStory> type() {
        return PublicStory.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking", "service");
    }

    @Override
    public List<PublicStory> list(Asked asked) {
        return reader.list(asked);
    }

    @Override
    public Optional<PublicStory> find(String base, UUID id) {
        return reader.find(base, id).stream().findFirst();
    }
}
