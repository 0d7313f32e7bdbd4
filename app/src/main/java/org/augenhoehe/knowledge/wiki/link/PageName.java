package org.augenhoehe.knowledge.wiki.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a page is called.
///
/// @param name as people read it
/// @param key as names are compared: two pages are never called the same, whatever the letters and blanks
public record PageName(String name, String key) {
    public static final int LONGEST = 120;

    private static final Pattern BLANKS = Pattern.compile("[\\s_\\p{Z}]+");

    /// What would end a link, and what nobody sees.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]|#<>{}\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

    /// @return empty where nothing may be called so
    public static Optional<PageName> of(String typed) {
        var name = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (name.isEmpty()
                || name.length() > LONGEST
                || FORBIDDEN.matcher(name).find()
                || name.startsWith(Links.BY_ID)) {
            return Optional.empty();
        }
        var key = name.toLowerCase(Locale.ROOT);
        return key.length() > 2 * LONGEST ? Optional.empty() : Optional.of(new PageName(name, key));
    }
}
