package org.augenhoehe.methods.text;

import java.util.Map;
import java.util.Set;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;
import static org.augenhoehe.methods.text.Finding.Severity.SHOULD;

/// Finds abbreviations, and words that a hyphen breaks at the end of a line.
///
/// Left alone are the best-known ones (NLS names WC, LKW, Dr., ICE) and words in capitals that can be
/// spoken ("WICHTIG", "NEU").
final class Abbreviations implements EasyLanguage.Check {
    private static final Map<String, String> DOTTED = Wordlists.dictionary("abbreviations.txt");
    private static final Map<String, String> ACRONYMS = Wordlists.dictionary("acronyms.txt");
    private static final Map<String, String> UNITS = Map.of(
            "km",
            "Kilometer",
            "kg",
            "Kilo",
            "cm",
            "Zentimeter",
            "mm",
            "Millimeter",
            "min",
            "Minuten",
            "std",
            "Stunden");
    private static final Set<String> WELL_KNOWN = Wordlists.words(
            "WC LKW PKW ICE TV CD DVD PC USB SMS QR PDF MB GB PIN TAN WLAN MP3 MP4 DRK THW XL XXL HTML XML ZIP CSV JPG PNG");
    private static final int MOST_PARTS = 4;

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int index = 0; index < sentence.size(); index++) {
            int last = dotted(sentence, index, findings);
            if (last > index) {
                index = last;
            } else if (last < index) {
                acronymOrUnit(sentence, index, findings);
            }
            splitAtLineEnd(sentence, index, findings);
        }
    }

    /// Index of the last word of the abbreviation that begins here, or -1.
    private static int dotted(Sentence sentence, int index, Findings findings) {
        var written = new StringBuilder();
        int found = -1;
        String meaning = "";
        for (int last = index; last < index + MOST_PARTS && sentence.has(last); last++) {
            Word word = sentence.word(last);
            if (last > index && !onlySpace(sentence, last) || !dotBehind(sentence, word)) {
                break;
            }
            written.append(word.key()).append('.');
            String spelled = DOTTED.get(written.toString());
            if (spelled != null) {
                found = last;
                meaning = spelled;
            }
        }
        if (found >= 0) {
            findings.add(
                    Rule.ABBREVIATION,
                    MUST,
                    sentence.word(index).start(),
                    sentence.word(found).end() + 1,
                    meaning);
        }
        return found;
    }

    private static boolean dotBehind(Sentence sentence, Word word) {
        return word.end() < sentence.end() && sentence.text().charAt(word.end()) == '.';
    }

    private static boolean onlySpace(Sentence sentence, int index) {
        int gap = sentence.word(index).start() - sentence.word(index - 1).end();
        return gap <= 2;
    }

    private static void acronymOrUnit(Sentence sentence, int index, Findings findings) {
        Word word = sentence.word(index);
        String meaning = ACRONYMS.get(word.text());
        if (meaning != null) {
            findings.add(Rule.ABBREVIATION, SHOULD, word, meaning);
        } else if (UNITS.containsKey(word.key())
                && index > 0
                && sentence.word(index - 1).number()) {
            findings.add(Rule.ABBREVIATION, MUST, word, UNITS.getOrDefault(word.key(), ""));
        } else if (unspeakable(word)) {
            findings.add(Rule.ABBREVIATION, SHOULD, word, word.text());
        }
    }

    private static boolean unspeakable(Word word) {
        String text = word.text();
        return text.length() > 1
                && text.length() < 7
                && text.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z' && "AEIOUY".indexOf(sign) < 0)
                && !WELL_KNOWN.contains(text)
                && Numbers.roman(text) == 0;
    }

    private static void splitAtLineEnd(Sentence sentence, int index, Findings findings) {
        if (!sentence.has(index + 1)) {
            return;
        }
        Word word = sentence.word(index);
        Word next = sentence.word(index + 1);
        String text = sentence.text();
        boolean broken = word.kind() == Word.Kind.WORD
                && next.lowerCase()
                && next.start() - word.end() <= 4
                && text.charAt(word.end()) == '-'
                && text.substring(word.end(), next.start()).matches("-\\s*\\R\\s*")
                && !next.key().matches("und|oder|bzw|sowie|bis");
        if (broken) {
            findings.add(Rule.SPLIT_AT_LINE_END, MUST, sentence, index, index + 1, word.text() + next.text());
        }
    }
}
