package org.augenhoehe.methods.text;

import java.util.Map;
import java.util.Set;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;
import static org.augenhoehe.methods.text.Finding.Severity.SHOULD;

/// Finds numbers that are hard to read: as words, Roman, as percentages, years long past.
final class Numbers implements EasyLanguage.Check {
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);
    private static final Set<String> ACHT_AS_CARE = Wordlists.words("geben gib gebt gebe gibst gibt nehmen außer nimm");
    private static final Set<String> BEFORE_YEAR = Wordlists.words("jahr jahre jahren jahres seit anno");
    private static final int FIRST_RECENT_YEAR = 1900;

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int index = 0; index < sentence.size(); index++) {
            Word word = sentence.word(index);
            switch (word.kind()) {
                case WORD -> word(sentence, index, word, findings);
                case NUMBER, PLACEHOLDER -> percentage(sentence, index, word, findings);
                case ADDRESS -> {}
            }
            if (word.number() && oldYear(sentence, index, word)) {
                findings.add(Rule.OLD_YEAR, SHOULD, word, word.text());
            }
        }
    }

    private static void word(Sentence sentence, int index, Word word, Findings findings) {
        int roman = roman(word.text());
        if (roman > 0) {
            findings.add(Rule.ROMAN_NUMERAL, MUST, word, String.valueOf(roman));
            return;
        }
        long value = sentence.nounAt(index) ? 0 : NumberWords.valueOf(word.key());
        if (value > 1 && !(value == 8 && meansCare(sentence, index))) {
            findings.add(Rule.NUMBER_WORD, MUST, word, String.valueOf(value));
        }
    }

    private static boolean meansCare(Sentence sentence, int index) {
        return ACHT_AS_CARE.contains(sentence.key(index - 1))
                || ACHT_AS_CARE.contains(sentence.key(index + 1))
                || ACHT_AS_CARE.contains(sentence.key(0));
    }

    private static void percentage(Sentence sentence, int index, Word word, Findings findings) {
        String text = sentence.text();
        int sign = word.end();
        while (sign < sentence.end() && sign - word.end() < 2 && Character.isSpaceChar(text.charAt(sign))) {
            sign++;
        }
        if (sign < sentence.end() && text.charAt(sign) == '%') {
            findings.add(Rule.PERCENTAGE, SHOULD, word.start(), sign + 1, text.substring(word.start(), sign + 1));
        } else if (sentence.key(index + 1).equals("prozent")) {
            findings.add(Rule.PERCENTAGE, SHOULD, sentence, index, index + 1, word.text() + " Prozent");
        }
    }

    private static boolean oldYear(Sentence sentence, int index, Word word) {
        String digits = word.text().substring(word.text().lastIndexOf('.') + 1);
        boolean date = digits.length() < word.text().length()
                && word.text().indexOf('.') != word.text().lastIndexOf('.');
        return digits.length() == 4
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && digits.charAt(0) == '1'
                && Integer.parseInt(digits) < FIRST_RECENT_YEAR
                && (date
                        || BEFORE_YEAR.contains(sentence.key(index - 1))
                        || Wordlists.MONTHS.contains(textAt(sentence, index - 1)))
                && !sentence.nounAt(index + 1);
    }

    private static String textAt(Sentence sentence, int index) {
        return sentence.has(index) ? sentence.word(index).text() : "";
    }

    /// The value of a Roman numeral from II to XXXIX, else 0. Larger letters are left alone, because
    /// "CD", "DM" and "MIX" are words; so are single letters.
    static int roman(String text) {
        if (text.length() < 2 || text.length() > 6 || !text.matches("X{0,3}(IX|IV|V?I{0,3})") || text.matches("X+")) {
            return 0;
        }
        int sum = 0;
        for (int at = 0; at < text.length(); at++) {
            int value = ROMAN.getOrDefault(text.charAt(at), 0);
            boolean smaller = at + 1 < text.length() && value < ROMAN.getOrDefault(text.charAt(at + 1), 0);
            sum += smaller ? -value : value;
        }
        return sum;
    }
}
