package org.augenhoehe.platform.web;

import java.io.IOException;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Finds style sheets, scripts and pictures under their names with a content hash, so that
/// browsers may keep them for ever.
@Component
class Assets {
    private final Map<String, String> addresses;

    Assets(JsonMapper json) throws IOException {
        var manifest = new ClassPathResource("static/assets/manifest.json");
        try (var in = manifest.getInputStream()) {
            addresses = json.readValue(in, new TypeReference<>() {});
        }
    }

    String address(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no front-end file " + name);
        }
        return address;
    }
}
