package org.augenhoehe.places.geometry;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Reads a file of GeoJSON feature by feature, so that its size does not matter: a feature collection, one feature, or
/// one geometry.
public final class GeoJsonFile {
    private GeoJsonFile() {}

    /// @param within where things of this place lie, to know swapped coordinates; null where that is not known
    /// @param told each feature in its order, also those whose shape is wrong
    public static FileRead read(InputStream in, @Nullable Envelope within, Consumer<Feature> told) {
        try (var json = Geometries.JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new FileRead.Broken(Flaw.NOT_A_SHAPE, "");
            }
            return features(json, within, told);
        } catch (JacksonException broken) {
            return new FileRead.Broken(Flaw.NOT_JSON, Geometries.line(broken));
        }
    }

    /// What is not in `features` is either small or no collection.
    private static FileRead features(JsonParser json, @Nullable Envelope within, Consumer<Feature> told) {
        var alone = Geometries.JSON.createObjectNode();
        var count = 0;
        var collection = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                collection = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    count++;
                    told.accept(feature(count, json.readValueAsTree(), within));
                }
            } else {
                alone.set(name, json.<JsonNode>readValueAsTree());
            }
        }
        if (collection) {
            return new FileRead.Done(count);
        }
        told.accept(feature(1, alone, within));
        return new FileRead.Done(1);
    }

    private static Feature feature(int number, JsonNode json, @Nullable Envelope within) {
        return new Feature(number, words(json.path("properties")), Geometries.read(json, within));
    }

    private static Map<String, String> words(JsonNode properties) {
        var words = new HashMap<String, String>();
        properties.properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                words.put(property.getKey(), property.getValue().asString());
            }
        });
        return Map.copyOf(words);
    }
}
