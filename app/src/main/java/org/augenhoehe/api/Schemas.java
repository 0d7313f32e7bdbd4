package org.augenhoehe.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// JSON schemas of records.
final class Schemas {
    private final Map<String, Object> known = new LinkedHashMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    Map<String, Object> all() {
        return known;
    }

    Map<String, Object> reference(Class<?> type) {
        var name = type.getSimpleName();
        var other = types.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(type + " and " + other + " are called the same");
        }
        if (!known.containsKey(name)) {
            known.put(name, Map.of());
            known.put(name, describe(type));
        }
        return referenceTo(name);
    }

    static Map<String, Object> referenceTo(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> describe(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        for (var part : type.getRecordComponents()) {
            properties.put(part.getName(), describe(part));
        }
        return Map.of("type", "object", "required", List.copyOf(properties.keySet()), "properties", properties);
    }

    private Map<String, Object> describe(RecordComponent part) {
        var schema = new LinkedHashMap<>(schema(part.getAnnotatedType()));
        var means = part.getAnnotation(Means.class);
        if (means == null) {
            throw new IllegalStateException("nobody says what " + part + " means");
        }
        schema.put("description", means.value());
        return schema;
    }

    private Map<String, Object> schema(AnnotatedType annotated) {
        var schema = schema(annotated.getType(), annotated);
        return annotated.isAnnotationPresent(Nullable.class) ? nullable(schema) : schema;
    }

    private Map<String, Object> schema(Type type, AnnotatedType annotated) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var of = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            return Map.of("type", "array", "items", schema(of));
        }
        if (type instanceof Class<?> known) {
            return known.isRecord() ? reference(known) : plain(known);
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type == UUID.class) {
            return Map.of("type", "string", "format", "uuid");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == URI.class) {
            return Map.of("type", "string", "format", "uri");
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        if (!(schema.get("type") instanceof String type)) {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        var both = new LinkedHashMap<>(schema);
        both.put("type", List.of(type, "null"));
        if (schema.get("enum") instanceof List<?> values) {
            var withNull = new ArrayList<Object>(values);
            withNull.add(null);
            both.put("enum", withNull);
        }
        return both;
    }
}
