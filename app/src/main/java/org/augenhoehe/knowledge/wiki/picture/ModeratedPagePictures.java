package org.augenhoehe.knowledge.wiki.picture;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedPagePictures implements Moderated {
    private final WikiPictureStore store;
    private final Clock clock;

    ModeratedPagePictures(WikiPictureStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Picture.MODERATED;
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
                                one.path(),
                                one.author(),
                                Set.of(),
                                Set.of(),
                                one.hiddenAt() != null)));
    }

    @Override
    public List<org.augenhoehe.moderation.Picture> listPictures(UUID thing) {
        return store.list(List.of(thing)).stream()
                .map(one -> new org.augenhoehe.moderation.Picture(one.path(), one.description()))
                .toList();
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
