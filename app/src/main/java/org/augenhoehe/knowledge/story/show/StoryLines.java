package org.augenhoehe.knowledge.story.show;

import java.util.List;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.found.Tellers;
import org.augenhoehe.knowledge.story.same.SameStore;
import org.springframework.stereotype.Component;

/// Puts together what lists show of stories, in as many questions to the database for many as for one.
@Component
class StoryLines {
    private final Tellers tellers;
    private final SameStore same;

    StoryLines(Tellers tellers, SameStore same) {
        this.tellers = tellers;
        this.same = same;
    }

    List<StoryLine> of(List<Story> stories) {
        if (stories.isEmpty()) {
            return List.of();
        }
        var by = tellers.of(stories);
        var counts = same.counts(stories.stream().map(Story::id).toList());
        return stories.stream()
                .map(story -> new StoryLine(story, by.get(story.id()), counts.getOrDefault(story.id(), 0)))
                .toList();
    }
}
