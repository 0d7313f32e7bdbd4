package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads HSDS 3.0 JSON thing by thing: a page of the API, a list, a single thing, one thing per line, or an object with
/// lists as our own export writes it.
class JsonReader {
    private static final int TOKENS_IN_A_THING = 1_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(4 << 20)
                    .maxNestingDepth(64)
                    .build())
            .build();

    private final JsonRows rows;
    private final Meter meter;
    private int tokens;

    JsonReader(JsonRows rows, Meter meter) {
        this.rows = rows;
        this.meter = meter;
    }

    void read(Bundle.File file) throws IOException {
        try (var in = meter.watch(file.open());
                var parser = JSON.createParser(ObjectReadContext.empty(), Utf8.reader(in))) {
            rows.readsFrom(file.name());
            try {
                for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    root(parser, token);
                }
            } catch (JacksonException broken) {
                throw refusal(file, broken, parser.currentLocation().getLineNr());
            }
        }
    }

    private static Refusal refusal(Bundle.File file, JacksonException broken, long line) throws IOException {
        if (broken.getCause() instanceof Refusal own) {
            return own;
        }
        if (broken.getCause() instanceof CharacterCodingException) {
            return new Refusal(Trouble.NOT_UTF8, new Place(file.name(), Utf8.brokenLine(file)), "");
        }
        return new Refusal(Trouble.BROKEN_JSON, new Place(file.name(), line), "");
    }

    private void root(JsonParser parser, JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            list(parser, null);
        } else if (token == JsonToken.START_OBJECT) {
            pageOrThing(parser);
        } else {
            throw rows.broken(line(parser));
        }
    }

    /// As long as no id has come, a list is a list of things and not a part of one.
    private void pageOrThing(JsonParser parser) {
        tokens = 0;
        var thing = new JsonThing(new LinkedHashMap<>(), line(parser));
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            var listed = listed(name);
            if (token == JsonToken.START_ARRAY
                    && !thing.fields().containsKey("id")
                    && (listed.isPresent() || name.equals("contents"))) {
                list(parser, listed.orElse(null));
            } else {
                value(parser, token).ifPresent(value -> thing.fields().put(name, value));
            }
        }
        if (thing.fields().containsKey("id")) {
            rows.take(thing, null);
        }
    }

    private static Optional<HsdsTable> listed(String name) {
        return HsdsTables.list().stream()
                .filter(table -> name.equals(table.file())
                        || (table.standsAlone() && name.equals(table.file().replace(".csv", "")))
                        || (name.equals("service_at_locations") && table.name().equals("service_at_location")))
                .findFirst();
    }

    private void list(JsonParser parser, @Nullable HsdsTable table) {
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                throw rows.broken(line(parser));
            }
            tokens = 0;
            rows.take(thing(parser), table);
        }
    }

    private JsonThing thing(JsonParser parser) {
        var thing = new JsonThing(new LinkedHashMap<>(), line(parser));
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            value(parser, parser.nextToken()).ifPresent(value -> thing.fields().put(name, value));
        }
        return thing;
    }

    private Optional<Object> value(JsonParser parser, JsonToken token) {
        if (++tokens > TOKENS_IN_A_THING) {
            throw rows.broken(line(parser));
        }
        return switch (token) {
            case START_OBJECT -> Optional.of(thing(parser));
            case START_ARRAY -> {
                var items = new ArrayList<Object>();
                for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    value(parser, next).ifPresent(items::add);
                }
                yield Optional.of(List.copyOf(items));
            }
            case VALUE_NULL -> Optional.empty();
            default -> Optional.of(parser.getString().replace("\0", ""));
        };
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
