package org.augenhoehe.places.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/// What the rooms declared: layers, the names of their categories, their lines in the list.
@Component
class MapLayers {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ObjectProvider<MapLayer> layers;
    private final ObjectProvider<MapWords> words;
    private final ListStore store;
    private final Clock clock;
    private volatile @Nullable Held held;

    MapLayers(ObjectProvider<MapLayer> layers, ObjectProvider<MapWords> words, ListStore store, Clock clock) {
        this.layers = layers;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    List<MapLayer> all() {
        return layers.stream().sorted(Comparator.comparing(MapLayer::key)).toList();
    }

    @Nullable
    MapLayer find(String key) {
        return layers.stream()
                .filter(layer -> layer.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /// The categories that have marks and a name, for a list to choose from.
    List<Option> categories(Page page) {
        var named = new ArrayList<Option>();
        used().forEach((layer, keys) -> words(layer)
                .forEach(one -> one.categories(page, keys).forEach((key, name) -> named.add(new Option(key, name)))));
        // Several layers may have the same one.
        return named.stream()
                .distinct()
                .sorted(Comparator.comparing(Option::label, page.language().collator()))
                .toList();
    }

    Map<UUID, String> lines(Page page, Map<String, List<UUID>> ids) {
        var lines = new HashMap<UUID, String>();
        ids.forEach((layer, some) -> words(layer).forEach(one -> lines.putAll(one.lines(page, some))));
        return lines;
    }

    private Collection<MapWords> words(String layer) {
        return words.stream().filter(one -> one.layer().key().equals(layer)).toList();
    }

    private Map<String, List<String>> used() {
        var known = held;
        var now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            var all = store.listCategories().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
            known = new Held(all, now.plus(FRESH));
            held = known;
        }
        return known.used();
    }

    private record Held(Map<String, List<String>> used, Instant until) {}
}
