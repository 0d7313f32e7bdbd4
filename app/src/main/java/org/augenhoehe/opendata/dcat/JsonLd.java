package org.augenhoehe.opendata.dcat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.opendata.dcat.Term.Address;
import org.augenhoehe.opendata.dcat.Term.Words;

/// JSON-LD: the spelling for programs that read JSON.
final class JsonLd {
    private JsonLd() {}

    static Map<String, Object> of(Graph graph) {
        var things = new ArrayList<Map<String, Object>>();
        graph.things().forEach((address, said) -> {
            var thing = new LinkedHashMap<String, Object>();
            thing.put("@id", Turtle.address(address));
            var parts = new LinkedHashMap<String, List<Object>>();
            said.forEach(one -> parts.computeIfAbsent(name(one.says()), any -> new ArrayList<>())
                    .add(one.says().equals(Vocabulary.TYPE) ? type(one.what()) : term(one.what())));
            thing.putAll(parts);
            things.add(thing);
        });
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", Vocabulary.all());
        all.put("@graph", things);
        return all;
    }

    private static String name(String says) {
        return says.equals(Vocabulary.TYPE) ? "@type" : says;
    }

    private static Object type(Term what) {
        return ((Address) what).address();
    }

    private static Map<String, String> term(Term what) {
        return switch (what) {
            case Address(var address) -> Map.of("@id", Turtle.address(address));
            case Words(var text, var language, var type) ->
                language != null
                        ? Map.of("@value", text, "@language", language)
                        : type != null ? Map.of("@value", text, "@type", type) : Map.of("@value", text);
        };
    }
}
