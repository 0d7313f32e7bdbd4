package org.augenhoehe.knowledge.story.tell;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.found.StoryFindability;
import org.augenhoehe.knowledge.story.picture.StoryPictureStore;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.moderation.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every story may be reported by whoever reads it.
@Component
public class ModeratedStories implements Moderated {
    public static final String KIND = "geschichte";

    private final StoryStore store;
    private final StoryInPlace places;
    private final StoryPictureStore pictures;
    private final StoryFindability findability;
    private final Clock clock;

    ModeratedStories(
            StoryStore store,
            StoryInPlace places,
            StoryPictureStore pictures,
            StoryFindability findability,
            Clock clock) {
        this.store = store;
        this.places = places;
        this.pictures = pictures;
        this.findability = findability;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "story.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.of(things).values().stream()
                .filter(one -> !one.story().isWithdrawn())
                .collect(Collectors.toMap(one -> one.story().id(), one -> {
                    var story = one.story();
                    return one.said(
                            (story.words() + "\n" + story.easy()).strip(),
                            story.path(),
                            story.author(),
                            story.isHidden());
                }));
    }

    /// A draft is nobody else's business.
    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing).filter(Story::isPublic).isPresent();
    }

    @Override
    public List<Picture> listPictures(UUID thing) {
        return pictures.list(thing).stream()
                .map(picture -> new Picture(picture.path(), picture.description()))
                .toList();
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        findability.follow(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        findability.follow(thing);
    }
}
