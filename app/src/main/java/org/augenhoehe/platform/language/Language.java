package org.augenhoehe.platform.language;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.ibm.icu.text.Collator;

/// A language of the screen.
///
/// @param tag BCP 47 tag, for example `de`, `de-simple` (easy German), `en`
/// @param ownName the name that its readers know it by, for example "Leicht erklärt"
/// @param direction `ltr` or `rtl`
/// @param fallback the tag of the language that lends what this one lacks; null for the first language
public record Language(
        String tag,
        String ownName,
        String direction,
        @Nullable String fallback) {

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// Sorts words as readers of this language expect, "Äpfel" beside "Apfel".
    public Collator collator() {
        return Collator.getInstance(locale());
    }

    public boolean isEasy() {
        return tag.endsWith("-simple");
    }
}
