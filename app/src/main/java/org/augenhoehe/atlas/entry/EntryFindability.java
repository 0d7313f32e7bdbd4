package org.augenhoehe.atlas.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.geometry.Shape;
import org.augenhoehe.places.map.MapIndex;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapMark;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;

/// Sees to it that entries stand on the map, are found, and hang on the thread, in the transaction that changes them.
@Component
public class EntryFindability {
    private final MapIndex map;
    private final Search search;
    private final Thread thread;

    EntryFindability(MapIndex map, Search search, Thread thread) {
        this.map = map;
        this.search = search;
        this.thread = thread;
    }

    /// As it stands now. What is closed leaves the map and is still found.
    public void put(Entry entry) {
        thread.put(node(entry));
        if (entry.isHidden()) {
            hide(entry);
            return;
        }
        search.put(found(entry));
        layers().forEach(layer -> map.remove(layer, entry.id()));
        if (entry.isOpen()) {
            map.put(mark(entry));
        }
    }

    /// Many new ones that everybody may read.
    public void putAll(List<Entry> some) {
        some.forEach(entry -> thread.put(node(entry)));
        search.putAll(some.stream().map(EntryFindability::found));
        map.putAll(some.stream().map(EntryFindability::mark));
    }

    void hide(Entry entry) {
        thread.hide(entry.id());
        search.remove(EntryKinds.SEARCHED, entry.id());
        layers().forEach(layer -> map.remove(layer, entry.id()));
    }

    void showAgain(Entry entry) {
        thread.showAgain(entry.id());
        put(entry);
    }

    void withdraw(Entry entry) {
        thread.withdraw(entry.id());
        search.remove(EntryKinds.SEARCHED, entry.id());
        layers().forEach(layer -> map.remove(layer, entry.id()));
    }

    private static Node node(Entry entry) {
        return new Node(
                entry.id(),
                entry.isNeed() ? EntryKinds.NEED_ON_THREAD : EntryKinds.RESOURCE_ON_THREAD,
                entry.name(),
                entry.path(),
                null,
                false);
    }

    private static SearchEntry found(Entry entry) {
        return new SearchEntry(
                EntryKinds.SEARCHED,
                entry.id(),
                entry.name(),
                (entry.about() + "\n" + Objects.requireNonNullElse(entry.pictureDescription(), "")).strip(),
                entry.path(),
                "de",
                entry.place().isEmpty() ? null : entry.place());
    }

    private static MapMark mark(Entry entry) {
        if (!(Geometries.read(Objects.requireNonNull(entry.shape())) instanceof Shape.Read(var shape))) {
            throw new IllegalStateException("the shape of " + entry.id() + " cannot be read again");
        }
        return new MapMark(entry.id(), layer(entry), category(entry), entry.name(), entry.about(), shape, entry.path());
    }

    /// What is collected is told apart by its collection.
    private static String category(Entry entry) {
        return entry.collection() == null
                ? entry.category().word()
                : entry.collection().toString();
    }

    public static MapLayer layer(Entry entry) {
        if (entry.collection() != null) {
            return EntryKinds.COLLECTED;
        }
        return entry.isNeed() ? EntryKinds.NEEDS : EntryKinds.RESOURCES;
    }

    private static Stream<MapLayer> layers() {
        return Stream.of(EntryKinds.NEEDS, EntryKinds.RESOURCES, EntryKinds.COLLECTED);
    }
}
