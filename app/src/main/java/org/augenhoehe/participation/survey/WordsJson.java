package org.augenhoehe.participation.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.augenhoehe.participation.decision.way.Json;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/// Words and items as they lie in the database: `{"de": "Ja", "en": "Yes"}`, `[{"number": 1, "words": {"de": "Ja"}}]`.
public final class WordsJson {
    private WordsJson() {}

    public static String write(Words words) {
        return Json.MAPPER.writeValueAsString(words.sorted());
    }

    public static Words read(String written) {
        return Words.sorted(Json.MAPPER.readValue(written, new TypeReference<Map<String, String>>() {}));
    }

    public static String writeItems(List<Item> items) {
        return Json.MAPPER.writeValueAsString(items.stream()
                .map(item ->
                        Map.of("number", item.number(), "words", item.words().sorted()))
                .toList());
    }

    public static List<Item> readItems(String written) {
        var items = new ArrayList<Item>();
        Json.MAPPER
                .readTree(written)
                .forEach(node -> items.add(new Item(node.path("number").intValue(), words(node.path("words")))));
        return items;
    }

    private static Words words(JsonNode node) {
        var by = new TreeMap<String, String>();
        node.properties()
                .forEach(entry -> by.put(entry.getKey(), entry.getValue().asString()));
        return Words.sorted(by);
    }
}
