package org.augenhoehe.knowledge.story.found;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.consents.Consents;
import org.augenhoehe.knowledge.story.Stories;
import org.augenhoehe.knowledge.story.Story;
import org.springframework.stereotype.Component;

@Component
class CouncilStories implements Stories {
    /// Some are left out afterwards, where their author withdrew the consent for all of them.
    private static final int SPARE = 3;

    private final StoryListStore store;
    private final Consents consents;
    private final Tellers tellers;

    CouncilStories(StoryListStore store, Consents consents, Tellers tellers) {
        this.store = store;
        this.consents = consents;
        this.tellers = tellers;
    }

    @Override
    public List<ForCouncil> listForCouncil(About about, int most) {
        var found = store.listForCouncil(about, most * SPARE);
        var authors =
                found.stream().map(Story::author).flatMap(Stream::ofNullable).collect(Collectors.toSet());
        var agreed = consents.listGiven(authors, CouncilPurpose.COUNCIL);
        var shown = found.stream()
                .filter(story -> story.author() != null && agreed.contains(story.author()))
                .limit(most)
                .toList();
        var by = tellers.of(shown);
        return shown.stream()
                .map(story -> new ForCouncil(
                        story.id(),
                        story.kind(),
                        story.title(),
                        by.containsKey(story.id()) ? by.get(story.id()).name() : "",
                        story.place(),
                        story.parts(),
                        Objects.requireNonNull(story.publishedAt()),
                        story.path()))
                .toList();
    }
}
