package org.augenhoehe.directory.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/// A JSON object that knows its line.
///
/// @param fields texts, things and lists of both; numbers are texts, null is absent
record JsonThing(Map<String, Object> fields, long line) {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> OF_SERVICES = Set.of(
            "status",
            "organization",
            "program_id",
            "service_at_locations",
            "eligibility_description",
            "application_process");
    private static final Set<String> OF_TERMS =
            Set.of("taxonomy_detail", "taxonomy", "taxonomy_id", "parent_id", "term_uri");

    /// HSDS does not write down what a thing is: its fields tell.
    @Nullable
    String table() {
        if (fields.containsKey("location_type")) {
            return "location";
        }
        if (isThing("location") || isThing("service") || (has("service_id") && has("location_id"))) {
            return "service_at_location";
        }
        if (fields.keySet().stream().anyMatch(OF_SERVICES::contains)) {
            return "service";
        }
        if (fields.keySet().stream().anyMatch(OF_TERMS::contains)) {
            return "taxonomy_term";
        }
        if (has("version")) {
            return "taxonomy";
        }
        return has("name") && has("id") ? "organization" : null;
    }

    private boolean has(String field) {
        return fields.containsKey(field);
    }

    private boolean isThing(String field) {
        return fields.get(field) instanceof JsonThing;
    }

    /// As it was written, for what HSDS has no place for.
    static String written(Object value) {
        return value instanceof String text ? text : JSON.writeValueAsString(plain(value));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case JsonThing thing -> {
                var map = new LinkedHashMap<String, Object>();
                thing.fields.forEach((name, inner) -> map.put(name, plain(inner)));
                yield map;
            }
            case List<?> list -> list.stream().map(JsonThing::plain).toList();
            default -> value;
        };
    }
}
