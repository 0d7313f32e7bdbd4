package org.augenhoehe.knowledge.wiki.picture;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedPagePictures implements Moderated {
    static final String KIND = "wissen-bild";

    private final WikiPictureStore store;
    private final Clock clock;

    ModeratedPagePictures(WikiPictureStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "wiki.moderated.picture";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.list(things).stream()
                .collect(Collectors.toMap(
                        Picture::id,
                        one -> new Contribution(
                                one.description(),
                                one.description() + "\n" + one.source(),
                                "/wissen/bilder/" + one.id(),
                                one.author(),
                                Set.of(),
                                Set.of(),
                                one.hiddenAt() != null)));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
