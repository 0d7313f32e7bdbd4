package org.augenhoehe.participation.survey.questions;

import java.util.List;

import org.augenhoehe.methods.text.EasyLanguage;
import org.augenhoehe.methods.text.Finding;
import org.augenhoehe.methods.text.Readability;

/// How easily a question can be read, and what would make it easier.
///
/// @param level how hard it is
/// @param hints in German, as the question is
public record Reading(Readability.Level level, List<String> hints) {
    private static final int MOST = 4;

    public Reading {
        hints = List.copyOf(hints);
    }

    /// Only German can be checked; of other languages nothing is said.
    public static boolean canRead(String language) {
        return language.equals("de") || language.startsWith("de-");
    }

    /// @param words several texts that are read one after the other
    public static Reading of(String language, List<String> words) {
        var said = words.stream().filter(text -> !text.isBlank()).toList();
        if (!canRead(language) || said.isEmpty()) {
            return new Reading(Readability.Level.EMPTY, List.of());
        }
        var hints = said.stream()
                .flatMap(text -> EasyLanguage.check(text).stream())
                .filter(finding -> language.endsWith("-simple") || finding.severity() == Finding.Severity.MUST)
                .map(finding -> finding.suggestion().german())
                .distinct()
                .limit(MOST)
                .toList();
        return new Reading(Readability.of(said.getFirst()).level(), hints);
    }

    public boolean isTold() {
        return level != Readability.Level.EMPTY;
    }

    public boolean isHard() {
        return level.compareTo(Readability.Level.FAIRLY_HARD) >= 0;
    }

    public String textKey() {
        return "survey.reading." + level;
    }
}
