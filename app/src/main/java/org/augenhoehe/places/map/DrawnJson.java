package org.augenhoehe.places.map;

import java.util.List;
import java.util.Map;

import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.map.DrawnMap.Drawn;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/// What a page hands to the map in the browser.
final class DrawnJson {
    private static final JsonMapper JSON = new JsonMapper();

    private DrawnJson() {}

    static String shapes(List<Drawn> shapes) {
        return shapes.isEmpty()
                ? ""
                : JSON.writeValueAsString(Map.of(
                        "type",
                        "FeatureCollection",
                        "features",
                        shapes.stream().map(DrawnJson::feature).toList()));
    }

    private static Map<String, Object> feature(Drawn drawn) {
        var sign = drawn.sign().name() + drawn.letter();
        return Map.of(
                "type",
                "Feature",
                "geometry",
                new RawValue(Geometries.write(drawn.shape())),
                "properties",
                Map.of(
                        "titel",
                        drawn.title(),
                        "pfad",
                        drawn.path(),
                        "zeichen",
                        sign,
                        "umriss",
                        drawn.sign().outline(),
                        "buchstabe",
                        drawn.letter()));
    }

    static String layers(List<MapLayer> layers) {
        return JSON.writeValueAsString(layers.stream()
                .map(layer -> Map.of(
                        "ebene", layer.key(),
                        "umriss", layer.sign().outline(),
                        "buchstabe", layer.letter()))
                .toList());
    }
}
