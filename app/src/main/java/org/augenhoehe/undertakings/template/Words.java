package org.augenhoehe.undertakings.template;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.augenhoehe.platform.language.Language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A text in several languages, by their tags.
public record Words(@JsonValue Map<String, String> byLanguage) {
    public static final Words NONE = new Words(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        var said = new TreeMap<String, String>();
        byLanguage.forEach((language, text) -> {
            if (!text.isBlank()) {
                said.put(language, text.strip());
            }
        });
        byLanguage = Map.copyOf(said);
    }

    /// What is said in the reader's language, else in the next best; which one it is stands beside it.
    public Said in(Language language) {
        var base = language.tag().split("-", 2)[0];
        return Stream.concat(
                        Stream.of(language.tag(), base, "en"),
                        byLanguage.keySet().stream().sorted())
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(tag -> new Said(byLanguage.getOrDefault(tag, ""), tag, !tag.split("-", 2)[0].equals(base)))
                .orElse(new Said("", language.tag(), false));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /// @param language tag of the language of the text
    /// @param borrowed whether that is not the reader's language
    public record Said(String text, String language, boolean borrowed) {}
}
