package org.augenhoehe.participation.survey;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// The same said in one or more languages.
///
/// @param by tag of the language: `de`, `de-simple`, `uk`; never empty words
/// @param from by the tag of a translation the print of the words that it says
public record Words(Map<String, String> by, Map<String, String> from) {
    public static final Words NONE = new Words(Map.of());
    private static final String FROM = "@";

    public Words {
        by = Map.copyOf(by);
        from = Map.copyOf(from);
    }

    Words(Map<String, String> by) {
        this(by, Map.of());
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
        var prints = new TreeMap<>(from);
        prints.keySet().retainAll(changed.keySet());
        return new Words(changed, prints);
    }

    /// The same in another language, as what is said in the first one is now.
    ///
    /// @param words empty to take them away
    public Words translated(String original, String language, String words) {
        var changed = with(language, words);
        var prints = new TreeMap<>(changed.from);
        if (changed.by.containsKey(language)) {
            prints.put(language, print(in(original)));
        }
        return new Words(changed.by, prints);
    }

    /// Whether these words translate something that is said otherwise by now.
    public boolean isOld(String language) {
        var print = from.get(language);
        return print != null && by.values().stream().map(Words::print).noneMatch(print::equals);
    }

    private static String print(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// As it lies in the database: what a translation says stands beside it, under its tag and "@".
    SortedMap<String, String> sorted() {
        var all = new TreeMap<>(by);
        from.forEach((language, print) -> all.put(language + FROM, print));
        return all;
    }

    static Words sorted(Map<String, String> all) {
        var by = new TreeMap<String, String>();
        var from = new TreeMap<String, String>();
        all.forEach((key, value) -> {
            if (key.endsWith(FROM)) {
                from.put(key.substring(0, key.length() - FROM.length()), value);
            } else {
                by.put(key, value);
            }
        });
        return new Words(by, from);
    }
}
