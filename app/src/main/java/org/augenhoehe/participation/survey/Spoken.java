package org.augenhoehe.participation.survey;

import java.util.Set;

/// Words in one language, as they are shown.
///
/// @param language its tag
public record Spoken(String language, String words) {
    public static final Spoken NOTHING = new Spoken("", "");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "fa", "he", "ps", "ur", "yi", "dv", "sd", "ug");

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// For the attribute "dir".
    public String direction() {
        return direction(language);
    }

    public static String direction(String language) {
        return RIGHT_TO_LEFT.contains(language.split("-", -1)[0]) ? "rtl" : "ltr";
    }
}
