package org.augenhoehe.atlas.entry;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.moderation.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every entry may be reported. Whose organisation it is does not decide about it.
@Component
class ModeratedEntries implements Moderated {
    static final String KIND = "karteneintrag";

    private final MapEntryStore store;
    private final EntryFindability findability;
    private final EntryNews news;
    private final CollectionRules collections;
    private final Clock clock;

    ModeratedEntries(
            MapEntryStore store,
            EntryFindability findability,
            EntryNews news,
            CollectionRules collections,
            Clock clock) {
        this.store = store;
        this.findability = findability;
        this.news = news;
        this.collections = collections;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "atlas.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things).stream()
                .filter(entry -> !entry.isWithdrawn())
                .toList();
        var keepers = collections.keepers(
                found.stream().map(Entry::collection).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Entry::id, entry -> contribution(entry, keepers)));
    }

    private static Contribution contribution(Entry entry, Map<UUID, UUID> keepers) {
        var text = Stream.of(entry.about(), entry.place(), entry.pictureDescription())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        var subjects = new HashSet<UUID>();
        if (entry.organisation() != null) {
            subjects.add(entry.organisation());
        }
        if (entry.collection() != null && keepers.containsKey(entry.collection())) {
            subjects.add(keepers.get(entry.collection()));
        }
        return new Contribution(
                entry.name(),
                text.isEmpty() ? "…" : text,
                entry.path(),
                entry.author(),
                subjects,
                Set.of(),
                entry.isHidden());
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing).filter(entry -> entry.isShownTo(person)).isPresent();
    }

    @Override
    public List<Picture> listPictures(UUID thing) {
        return store.find(thing).filter(entry -> entry.picture() != null).stream()
                .map(entry ->
                        new Picture(entry.path() + "/bild", Objects.requireNonNullElse(entry.pictureDescription(), "")))
                .toList();
    }

    @Override
    public void hide(UUID thing) {
        store.find(thing).filter(entry -> !entry.isWithdrawn()).ifPresent(entry -> {
            store.hide(thing, clock.instant(), entry.held());
            findability.hide(entry);
        });
    }

    @Override
    public void showAgain(UUID thing) {
        store.find(thing).filter(entry -> !entry.isWithdrawn()).ifPresent(entry -> {
            store.hide(thing, null, false);
            findability.showAgain(store.get(thing));
            if (entry.held()) {
                news.happened(store.get(thing), "marked", "", entry.author());
            }
        });
    }
}
