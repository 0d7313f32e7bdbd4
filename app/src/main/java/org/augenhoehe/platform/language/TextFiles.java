package org.augenhoehe.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Reads `text/<module>_<tag>.properties` of all rooms. A hyphen in a tag is an underscore in the file name.
@Component
class TextFiles {
    private static final String LOCALE = "locale_";

    private final Map<String, Map<String, String>> textsByTag = new TreeMap<>();

    TextFiles() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:text/*.properties");
            for (var file : files) {
                if (name(file).startsWith(LOCALE)) {
                    textsByTag.put(tag(name(file).substring(LOCALE.length())), new HashMap<>());
                }
            }
            for (var file : files) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts could not be read.", e);
        }
    }

    Set<String> tags() {
        return textsByTag.keySet();
    }

    Map<String, String> texts(String tag) {
        return Objects.requireNonNull(textsByTag.get(tag));
    }

    Language language(String tag) {
        var texts = texts(tag);
        return new Language(
                tag,
                texts.getOrDefault("locale.name", tag),
                texts.getOrDefault("locale.direction", "ltr"),
                texts.get("locale.fallback"));
    }

    private void read(Resource file) throws IOException {
        var name = name(file);
        var tag = tag(name.substring(name.indexOf('_') + 1));
        var texts = textsByTag.get(tag);
        if (texts == null) {
            throw new IllegalStateException(
                    name + " has texts for a language without a file text/" + LOCALE + tag + ".properties");
        }
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        texts.putAll(properties.entrySet().stream()
                .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue())));
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replace(".properties", "");
    }

    private static String tag(String suffix) {
        return suffix.replace('_', '-');
    }
}
