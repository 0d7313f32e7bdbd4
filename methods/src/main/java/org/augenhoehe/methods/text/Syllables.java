package org.augenhoehe.methods.text;

import java.util.Map;
import java.util.Set;

/// Counts the syllables of German words as they are spoken.
///
/// Each vowel or diphthong is one syllable; `y` at the beginning of a syllable is a consonant; `ie` is
/// one sound, except where it is spoken apart (`Familie`, `Italien`). Loan words with silent letters
/// stand in a list. Digits count as the number is read aloud, letters without vowel as their names.
final class Syllables {
    private static final Set<String> DIPHTHONGS = Wordlists.words("aa ai ay au äu ee ei ey eu ie oi oo ou oy uy eau");
    private static final Map<String, String> APART = Wordlists.dictionary("syllables-apart.txt");
    private static final Map<String, String> SPOKEN = Wordlists.dictionary("syllables-spoken.txt");
    private static final String VOWELS = "aeiouyäöüáàâéèêëíìîïóòôúùûå";
    private static final int LONGEST_ROOT = 14;

    private Syllables() {}

    static int in(Word word) {
        return switch (word.kind()) {
            case NUMBER -> SpokenNumbers.syllables(word.text());
            case PLACEHOLDER -> 1;
            case ADDRESS, WORD -> {
                int sum = 0;
                for (String part : word.key().split("[^\\p{L}\\p{M}\\p{N}]+")) {
                    sum += part.isEmpty() ? 0 : inPart(part);
                }
                yield Math.max(1, sum);
            }
        };
    }

    private static int inPart(String part) {
        String spoken = SPOKEN.get(part);
        if (spoken != null) {
            return Integer.parseInt(spoken);
        }
        if (Character.isDigit(part.charAt(0))) {
            int digits = 0;
            while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
                digits++;
            }
            String letters = part.substring(digits);
            return SpokenNumbers.syllables(part.substring(0, digits)) + (letters.isEmpty() ? 0 : inPart(letters));
        }
        int vowels = vowels(separated(part));
        return vowels > 0 ? vowels : part.length() < LONGEST_ROOT ? part.length() : 1;
    }

    /// Puts a hyphen where two vowels look like a diphthong but are spoken apart.
    private static String separated(String word) {
        String apart = word;
        for (var root : APART.entrySet()) {
            if (apart.contains(root.getKey())) {
                apart = apart.replace(root.getKey(), root.getValue());
            }
        }
        boolean spokenIen = apart.endsWith("ien") && apart.length() > 4 && !apart.endsWith("schien");
        return spokenIen ? apart.substring(0, apart.length() - 2) + "-en" : apart;
    }

    private static int vowels(String word) {
        int count = 0;
        int at = 0;
        while (at < word.length()) {
            if (!isVowel(word, at)) {
                at++;
                continue;
            }
            count++;
            at += word.startsWith("eau", at)
                    ? 3
                    : at + 2 <= word.length() && DIPHTHONGS.contains(word.substring(at, at + 2)) ? 2 : 1;
        }
        return count;
    }

    private static boolean isVowel(String word, int at) {
        char sign = word.charAt(at);
        if (VOWELS.indexOf(sign) < 0 || sign == 'u' && at > 0 && word.charAt(at - 1) == 'q') {
            return false;
        }
        boolean vowelFollows = at + 1 < word.length() && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
        return !(sign == 'y' && at == 0 && vowelFollows);
    }
}
