package org.augenhoehe.participation.budget.exchange;

import java.util.List;
import java.util.Locale;

import org.augenhoehe.methods.budget.FlawedFile;

/// Why a file was not taken.
///
/// @param key the rest of the sentence's key
/// @param line of the file, from 1; 0 where it is about the whole
/// @param said what the sentence names, in order
public record Trouble(String key, long line, List<String> said) {
    private static final int LONGEST = 80;

    static Trouble of(FlawedFile flawed) {
        return new Trouble(
                flawed.fault().name().toLowerCase(Locale.ROOT),
                flawed.line(),
                flawed.said().stream().map(Trouble::shortened).toList());
    }

    static Trouble of(String key, String... said) {
        return new Trouble(key, 0, List.of(said));
    }

    public String textKey() {
        return "budget.trouble." + key;
    }

    /// A cell of a file may be as long as the file.
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
