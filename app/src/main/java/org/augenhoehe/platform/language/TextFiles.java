package org.augenhoehe.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
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
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            take(texts, name, reader);
        }
    }

    /// Of two texts for one key nobody would know which is shown: then nothing is shown at all.
    static void take(Map<String, String> texts, String name, Reader reader) throws IOException {
        var properties = new EachOnce(name);
        properties.load(reader);
        properties.forEach((key, text) -> {
            if (texts.putIfAbsent((String) key, (String) text) != null) {
                throw new IllegalStateException(name + " says anew what another file says: " + key);
            }
        });
    }

    private static final class EachOnce extends Properties {
        private final String file;

        EachOnce(String file) {
            this.file = file;
        }

        @Override
        public synchronized @Nullable Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new IllegalStateException(file + " has two texts for " + key);
            }
            return super.put(key, text);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replace(".properties", "");
    }

    private static String tag(String suffix) {
        return suffix.replace('_', '-');
    }
}
