package org.augenhoehe.opendata.dcat;

import org.jspecify.annotations.Nullable;

/// What a statement says of a thing: another thing by its address, or words.
sealed interface Term {
    record Address(String address) implements Term {}

    /// @param language of words; null where they are in none
    /// @param type of a value, as address; null for plain words
    record Words(
            String text,
            @Nullable String language,
            @Nullable String type) implements Term {}

    static Term plain(String text) {
        return new Words(text, null, null);
    }

    static Term in(String language, String text) {
        return new Words(text, language, null);
    }

    static Term typed(String text, String type) {
        return new Words(text, null, "http://www.w3.org/2001/XMLSchema#" + type);
    }
}
