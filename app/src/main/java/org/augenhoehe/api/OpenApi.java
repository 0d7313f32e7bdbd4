package org.augenhoehe.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/// Describes the API as OpenAPI 3.1, from the very records that are handed out.
@Component
class OpenApi {
    private static final String PROBLEM = "Problem";
    private static final Map<String, Object> ETAG = Map.of(
            "ETag",
            Map.of(
                    "description",
                    "Send it as If-None-Match: what has not changed is answered with 304 and no body.",
                    "schema",
                    Map.of("type", "string")));

    private final List<Resource<?>> resources;

    OpenApi(List<Resource<?>> resources) {
        this.resources = resources.stream()
                .sorted(Comparator.comparing(one -> one.name()))
                .toList();
    }

    Map<String, Object> describe(String base) {
        var schemas = new Schemas();
        var paths = new LinkedHashMap<String, Object>();
        for (var resource : resources) {
            var thing = schemas.reference(resource.type());
            paths.put("/" + resource.name(), Map.of("get", list(resource, thing)));
            paths.put("/" + resource.name() + "/{id}", Map.of("get", one(resource, thing)));
        }
        var all = schemas.all();
        all.put(PROBLEM, problem());
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.1");
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", base + ApiAnswers.PATH)));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", all));
        document.put(
                "externalDocs", Map.of("description", "The same for people to read.", "url", base + ApiPages.PATH));
        return document;
    }

    private static Map<String, Object> info() {
        var info = new LinkedHashMap<String, Object>();
        info.put("title", "Augenhöhe: everything public");
        info.put(
                "description",
                "Reads what everybody may read on the pages of this place. What is hidden, taken back or said in a"
                        + " protected room is not here, and nobody is named. Lists come in the order of their ids; follow"
                        + " “next” until it is null.");
        info.put("version", "1");
        return info;
    }

    private static Map<String, Object> list(Resource<?> resource, Map<String, Object> thing) {
        var parameters = new ArrayList<Object>();
        resource.narrowedBy().stream()
                .sorted()
                .forEach(name -> parameters.add(parameter(
                        name,
                        "query",
                        "Only those that belong to the one with this id.",
                        Map.of("type", "string", "format", "uuid"))));
        parameters.add(parameter(
                Questions.LIMIT,
                "query",
                "So many at most.",
                Map.of("type", "integer", "minimum", 1, "maximum", Questions.MOST, "default", Questions.USUAL)));
        parameters.add(parameter(
                Questions.AFTER,
                "query",
                "Where the page before ended; take it from “next” as it is.",
                Map.of("type", "string")));
        var page = Map.of(
                "type",
                "object",
                "required",
                List.of("items", "next"),
                "properties",
                Map.of(
                        "items", Map.of("type", "array", "items", thing),
                        "next",
                                Map.of(
                                        "type",
                                        List.of("string", "null"),
                                        "format",
                                        "uri",
                                        "description",
                                        "The address of the next page; null where this is the last.")));
        return operation(resource, "list", parameters, page, "A page of the list.");
    }

    private static Map<String, Object> one(Resource<?> resource, Map<String, Object> thing) {
        var id = new LinkedHashMap<>(
                parameter("id", "path", "The id of the thing.", Map.of("type", "string", "format", "uuid")));
        id.put("required", true);
        return operation(resource, "get", List.of(id), thing, "The thing.");
    }

    private static Map<String, Object> operation(
            Resource<?> resource, String verb, List<?> parameters, Map<String, Object> schema, String answer) {
        var responses = new LinkedHashMap<String, Object>();
        responses.put(
                "200",
                Map.of(
                        "description",
                        answer,
                        "headers",
                        ETAG,
                        "content",
                        Map.of("application/json", Map.of("schema", schema))));
        responses.put("304", Map.of("description", "It has not changed."));
        responses.put("400", problemAnswer("What was asked cannot be understood."));
        responses.put("404", problemAnswer("There is no such thing, or it is not public."));
        return Map.of(
                "operationId",
                verb + "_" + resource.name(),
                "summary",
                resource.about(),
                "tags",
                List.of(resource.name()),
                "parameters",
                parameters,
                "responses",
                responses);
    }

    private static Map<String, Object> parameter(String name, String in, String about, Map<String, Object> schema) {
        return Map.of("name", name, "in", in, "description", about, "schema", schema);
    }

    private static Map<String, Object> problemAnswer(String about) {
        return Map.of(
                "description",
                about,
                "content",
                Map.of("application/problem+json", Map.of("schema", Schemas.referenceTo(PROBLEM))));
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "type",
                "object",
                "description",
                "What was wrong (RFC 9457).",
                "required",
                List.of("type", "title", "status", "detail"),
                "properties",
                Map.of(
                        "type", Map.of("type", "string", "format", "uri-reference"),
                        "title", Map.of("type", "string"),
                        "status", Map.of("type", "integer"),
                        "detail",
                                Map.of(
                                        "type",
                                        "string",
                                        "description",
                                        "One sentence that says what could be asked, in the language asked for.")));
    }
}
