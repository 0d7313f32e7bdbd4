package org.augenhoehe.places.map;

import java.util.List;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.map.ListStore.Listed;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/// The list that says the same as the map.
@Component
class MapList {
    private static final double KILOMETRE = 1;
    private static final int METRES = 1000;

    private final ListStore store;
    private final MapLayers layers;

    MapList(ListStore store, MapLayers layers) {
        this.store = store;
        this.layers = layers;
    }

    ListStore.Found find(MapFilter filter) {
        return store.find(filter);
    }

    List<MapEntry> entries(Page page, MapFilter filter, @Nullable Coordinates near, int limit, int offset) {
        var listed = store.list(filter, near, limit, offset);
        var lines =
                layers.lines(page, listed.stream().collect(groupingBy(Listed::layer, mapping(Listed::id, toList()))));
        return listed.stream()
                .map(one -> entry(page, one, lines.getOrDefault(one.id(), "")))
                .toList();
    }

    private MapEntry entry(Page page, Listed one, String line) {
        var layer = layers.find(one.layer());
        return new MapEntry(
                layer == null ? "" : page.t(layer.oneKey()),
                layer == null ? MapSign.CIRCLE : layer.sign(),
                layer == null ? "" : layer.letter(),
                one.title(),
                one.path(),
                line,
                away(page, one.kilometres()));
    }

    private static String away(Page page, @Nullable Double kilometres) {
        if (kilometres == null) {
            return "";
        }
        return kilometres < KILOMETRE
                ? page.t("places.map.away.metres", Math.round(kilometres * METRES / 10) * 10)
                : page.t("places.map.away.kilometres", Math.round(kilometres * 10) / 10.0);
    }
}
