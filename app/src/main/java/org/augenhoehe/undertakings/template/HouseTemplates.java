package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Our own templates. They come with the program and change with it.
@Component
class HouseTemplates {
    private static final List<String> NAMES = List.of("klein-anfangen", "angebot-verbessern", "neues-schaffen");

    private final JsonMapper json;
    private volatile List<Template> read = List.of();

    HouseTemplates(JsonMapper json) {
        this.json = json;
    }

    List<Template> list() {
        if (read.isEmpty()) {
            read = NAMES.stream().map(this::read).toList();
        }
        return read;
    }

    private Template read(String name) {
        var source = "house:" + name;
        try (var file = new ClassPathResource("undertakings/" + name + ".json").getInputStream()) {
            return new Template(
                    UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)),
                    source,
                    json.readValue(file, Schema.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
