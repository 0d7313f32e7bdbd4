package org.augenhoehe.places.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.search.GermanText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where rooms say what is on the map. Everything happens in the transaction of the caller, who must have one.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MapIndex {
    /// So many marks go to the database at once: enough to spare round trips, little enough to hold.
    private static final int AT_ONCE = 1000;

    private final MarkStore store;
    private final GermanText german;

    MapIndex(MarkStore store, GermanText german) {
        this.store = store;
        this.german = german;
    }

    /// For a command of the terminal, where the platform does not run.
    public static MapIndex on(JdbcTemplate db) {
        return new MapIndex(new MarkStore(db), new GermanText());
    }

    public void put(MapMark mark) {
        putAll(Stream.of(mark));
    }

    /// Puts as many as there are, a thousand at a time; none may come twice.
    public void putAll(Stream<MapMark> all) {
        var some = new ArrayList<MapMark>(AT_ONCE);
        all.forEachOrdered(mark -> {
            some.add(mark);
            if (some.size() == AT_ONCE) {
                flush(some);
            }
        });
        flush(some);
    }

    public void remove(MapLayer layer, UUID id) {
        store.remove(layer, List.of(id));
    }

    public void removeAll(MapLayer layer, Collection<UUID> ids) {
        store.remove(layer, ids);
    }

    private void flush(List<MapMark> some) {
        if (!some.isEmpty()) {
            store.put(some.parallelStream()
                    .map(mark -> ReadMark.of(mark, german.vector(mark.title(), mark.text())))
                    .toList());
            some.clear();
        }
    }
}
