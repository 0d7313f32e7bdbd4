package org.augenhoehe.methods.text;

import java.util.Map;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;
import static org.augenhoehe.methods.text.Finding.Severity.SHOULD;

/// Finds special characters and brackets.
///
/// Left alone: signs inside web addresses, the plus of a telephone number, quotation marks (they mark
/// the names of buttons), the euro sign. The percent sign belongs to [Numbers].
final class Signs implements EasyLanguage.Check {
    private static final Map<Character, String> MUST_GO = Map.of('&', "Schreib „und“.", '§', "Schreib „Paragraf“.");
    private static final Map<Character, String> SHOULD_GO = Map.ofEntries(
            Map.entry('(', "Mach einen eigenen Satz daraus."),
            Map.entry('[', "Mach einen eigenen Satz daraus."),
            Map.entry('{', "Mach einen eigenen Satz daraus."),
            Map.entry(';', "Mach 2 Sätze daraus."),
            Map.entry('…', "Schreib den Satz zu Ende."),
            Map.entry('/', "Schreib „oder“."),
            Map.entry('*', "Schreib beide Formen aus."),
            Map.entry('_', "Schreib beide Formen aus."),
            Map.entry('#', "Schreib „Nummer“."),
            Map.entry('<', "Schreib „weniger als“."),
            Map.entry('>', "Schreib „mehr als“."),
            Map.entry('=', "Schreib „ist“."),
            Map.entry('~', "Schreib „ungefähr“."),
            Map.entry('^', "Lass es weg."),
            Map.entry('|', "Mach 2 Sätze daraus."),
            Map.entry('\\', "Lass es weg."),
            Map.entry('→', "Schreib „dann“."));

    @Override
    public void read(Sentence sentence, Findings findings) {
        int at = sentence.start();
        for (Word word : sentence.words()) {
            signs(sentence, at, word.start(), findings);
            if (word.kind() == Word.Kind.WORD) {
                signs(sentence, word.start(), word.end(), findings);
                feminineColon(word, findings);
            }
            at = word.end();
        }
        signs(sentence, at, sentence.end(), findings);
    }

    private static void signs(Sentence sentence, int from, int to, Findings findings) {
        for (int at = from; at < to; at++) {
            char sign = sentence.text().charAt(at);
            String must = MUST_GO.get(sign);
            String should = SHOULD_GO.get(sign);
            if (must != null) {
                findings.add(Rule.SPECIAL_CHARACTER, MUST, at, at + 1, String.valueOf(sign), must);
            } else if (should != null && !(sign == '/' && !betweenLetters(sentence.text(), at))) {
                findings.add(Rule.SPECIAL_CHARACTER, SHOULD, at, at + 1, String.valueOf(sign), should);
            }
        }
    }

    private static boolean betweenLetters(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static void feminineColon(Word word, Findings findings) {
        int colon = word.text().indexOf(':');
        if (colon > 0) {
            int at = word.start() + colon;
            findings.add(Rule.SPECIAL_CHARACTER, SHOULD, at, at + 1, ":", "Schreib beide Formen aus.");
        }
    }
}
