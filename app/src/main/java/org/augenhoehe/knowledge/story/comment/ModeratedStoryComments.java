package org.augenhoehe.knowledge.story.comment;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.tell.StoryInPlace;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ModeratedStoryComments implements Moderated {
    static final String KIND = "kommentar-zu-geschichte";

    private final StoryCommentStore store;
    private final StoryStore stories;
    private final StoryInPlace places;
    private final StoryCommentNews news;
    private final Clock clock;

    ModeratedStoryComments(
            StoryCommentStore store, StoryStore stories, StoryInPlace places, StoryCommentNews news, Clock clock) {
        this.store = store;
        this.stories = stories;
        this.places = places;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "story.comment.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things);
        var about = places.of(found.stream().map(StoryComment::story).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> about.containsKey(one.story()))
                .collect(Collectors.toMap(
                        StoryComment::id,
                        one -> Objects.requireNonNull(about.get(one.story()))
                                .said(one.wording(), one.path(), one.author(), one.isHidden())));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing)
                .flatMap(comment -> stories.find(comment.story()))
                .filter(Story::isPublic)
                .isPresent();
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        var before = store.find(thing);
        store.hide(thing, null);
        before.filter(StoryComment::isHeldFromTheStart).ifPresent(news::tell);
    }
}
