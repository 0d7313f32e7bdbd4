package org.augenhoehe.places.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/// Which marks are asked for, the same for the map and for its list.
///
/// @param layers keys of layers; none means all
/// @param category empty for all
/// @param words as typed
/// @param query what they ask for, as the literal of a `tsquery`; empty where they say nothing
record MapFilter(List<String> layers, String category, String words, String query) {
    static final MapFilter NONE = new MapFilter(List.of(), "", "", "");

    MapFilter {
        layers = layers.stream().sorted().distinct().toList();
    }

    /// Points alone are quick to read; marks know the same and their words.
    String spots() {
        return (query.isEmpty() ? "places.map_point" : "places.map_mark") + " m";
    }

    /// The conditions on spots or marks `m`.
    ///
    /// @param more another one; empty for none
    String where(String more) {
        var all = Stream.of(
                        layers.isEmpty() ? "" : "m.layer = any(:layers)",
                        category.isEmpty() ? "" : "m.category = :category",
                        query.isEmpty() ? "" : "m.words @@ cast(:query as tsquery)",
                        more)
                .filter(condition -> !condition.isEmpty())
                .collect(joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("layers", layers.toArray(String[]::new));
        values.put("category", category);
        values.put("query", query);
        return values;
    }

    /// As it stands in addresses: `ebene=angebot&art=…&q=…`, without what is not asked.
    String address() {
        return Stream.of(
                        layers.stream().map(layer -> "ebene=" + encoded(layer)),
                        category.isEmpty() ? Stream.<String>of() : Stream.of("art=" + encoded(category)),
                        words.isEmpty() ? Stream.<String>of() : Stream.of("q=" + encoded(words)))
                .flatMap(part -> part)
                .collect(joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
