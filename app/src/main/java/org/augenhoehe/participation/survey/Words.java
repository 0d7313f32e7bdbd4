package org.augenhoehe.participation.survey;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The same said in one or more languages.
///
/// @param by tag of the language: `de`, `de-simple`, `uk`; never empty words
public record Words(Map<String, String> by) {
    public static final Words NONE = new Words(Map.of());

    public Words {
        by = Map.copyOf(by);
    }

    public static Words of(String language, String words) {
        return words.isBlank() ? NONE : new Words(Map.of(language, words.strip()));
    }

    public boolean isEmpty() {
        return by.isEmpty();
    }

    /// As it is typed into forms: empty where it is missing.
    public String in(String language) {
        return by.getOrDefault(language, "");
    }

    /// The first of these languages in which it is said; empty words where it is said in none.
    public Spoken spoken(Collection<String> wanted) {
        return wanted.stream()
                .filter(by::containsKey)
                .findFirst()
                .map(language -> new Spoken(language, in(language)))
                .orElse(Spoken.NOTHING);
    }

    /// @param words empty to take them away
    public Words with(String language, String words) {
        var changed = new TreeMap<>(by);
        if (words.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, words.strip());
        }
        return new Words(changed);
    }

    SortedMap<String, String> sorted() {
        return new TreeMap<>(by);
    }
}
