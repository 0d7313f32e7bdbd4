package org.augenhoehe.methods.text;

import java.util.List;
import java.util.Locale;

import org.augenhoehe.methods.text.Finding.Suggestion;

/// The rules of easy language that a machine can check, with where they come from.
///
/// Sources:
///
/// - **BITV** – Barrierefreie-Informationstechnik-Verordnung (BITV 2.0), annex 2, part 2: the legal
///   rules for federal offices in Germany; the number is the number there.
/// - **NLS** – Netzwerk Leichte Sprache, „Die Regeln für Leichte Sprache“, also published by the
///   Federal Ministry of Labour and Social Affairs.
///
/// DIN SPEC 33429 (March 2025) gives the same rules more room: a negation or a subordinate clause is
/// to be rare, not forbidden. That is why those are [Finding.Severity#SHOULD] here.
public enum Rule {
    /// BITV no. 5 and NLS: short sentences. Neither names a number; the limits are ours.
    SENTENCE_LENGTH("Der Satz hat {0} Wörter. Mach 2 Sätze daraus: höchstens {1} Wörter."),
    /// NLS: one statement in each sentence; BITV no. 5: clear sentences.
    ONE_STATEMENT("Schreib für jede Aussage einen eigenen Satz. Trenne bei „{0}“."),
    /// BITV no. 1.
    PASSIVE("Sag, wer es tut. Statt „{0}“ zum Beispiel: „Wir …“ oder „Du …“."),
    /// BITV no. 1.
    GENITIVE("Schreib ohne Genitiv. Statt „{0}“ zum Beispiel: „{1}“."),
    /// BITV no. 1.
    SUBJUNCTIVE("Schreib, was ist. Statt „{0}“ zum Beispiel „{1}“."),
    /// BITV no. 1. Two in one sentence turn the meaning round and are a MUST.
    NEGATION("Sag, was ist oder was man tun kann. Vermeide „{0}“."),
    /// NLS: numbers as digits.
    NUMBER_WORD("Schreib die Zahl als Ziffer: {0}."),
    /// NLS: no Roman numerals.
    ROMAN_NUMERAL("Schreib die Zahl als Ziffer: {0}."),
    /// NLS: no percentages.
    PERCENTAGE("Schreib statt „{0}“ zum Beispiel: „viele“, „wenige“ oder „1 von 10 Menschen“."),
    /// NLS: no years long past.
    OLD_YEAR("Schreib statt „{0}“ zum Beispiel: „vor langer Zeit“."),
    /// BITV no. 4 parts compound nouns by a hyphen; readers do better with a middle dot, which leaves
    /// the spelling as it is (DIN SPEC 33429 knows both). Either is accepted.
    LONG_WORD("Trenne das lange Wort: „{0}“."),
    /// BITV no. 1. The best-known ones are accepted, as NLS does: WC, LKW, Dr., ICE.
    ABBREVIATION("Schreib das Wort aus: „{0}“."),
    /// BITV no. 1: no hyphenation at the end of a line.
    SPLIT_AT_LINE_END("Schreib das Wort in eine Zeile: „{0}“."),
    /// BITV no. 6: no special characters and no insertions in brackets.
    SPECIAL_CHARACTER("Vermeide „{0}“. {1}"),
    /// BITV no. 4: no foreign words. Only a short list of those that have a plain twin.
    FOREIGN_WORD("Nimm ein bekanntes Wort: „{0}“.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    Suggestion suggest(String... arguments) {
        return Suggestion.of("easy." + name().toLowerCase(Locale.ROOT).replace('_', '-'), sentence, List.of(arguments));
    }
}
