package org.augenhoehe.knowledge.story.name;

import java.util.regex.Pattern;

/// Whether somebody is called by their name in a text.
public final class NameInWords {
    /// Shorter names are words, too, where nobody looks at how they are written.
    public static final int USUAL = 4;

    private NameInWords() {}

    /// As a word of its own, however it is written, also in "Bärbels Garten".
    public static boolean stands(String name, String words) {
        return !name.isBlank()
                && Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?:['’]?s)?(?![\\p{L}\\p{N}])",
                                name.strip().length() < USUAL ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(words)
                        .find();
    }
}
