package org.augenhoehe.methods.text;

import java.util.List;

/// Reads German number words: `drei`, `siebenundzwanzig`, `zweitausenddreihundert`.
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "null",
            "eins",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> TENS =
            List.of("", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    private static final int LONGEST = 60;
    private static final long NONE = -1;

    private NumberWords() {}

    /// The number, or -1 if the word is none. `word` is in lower case.
    static long valueOf(String word) {
        if (word.length() < 3 || word.length() > LONGEST) {
            return NONE;
        }
        int thousand = word.indexOf("tausend");
        if (thousand < 0) {
            return belowThousand(word);
        }
        long thousands = thousand == 0 ? 1 : belowThousand(one(word.substring(0, thousand)));
        String rest = word.substring(thousand + "tausend".length());
        return sum(thousands, 1000, rest.isEmpty() ? 0 : belowThousand(rest));
    }

    private static long belowThousand(String word) {
        int hundred = word.indexOf("hundert");
        if (hundred < 0) {
            return belowHundred(word);
        }
        long hundreds = hundred == 0 ? 1 : SMALL.indexOf(one(word.substring(0, hundred)));
        String rest = word.substring(hundred + "hundert".length());
        return sum(hundreds, 100, rest.isEmpty() ? 0 : belowHundred(rest));
    }

    private static long belowHundred(String word) {
        String plain = word.startsWith("und") ? word.substring("und".length()) : word;
        int small = SMALL.indexOf(plain);
        if (small >= 0) {
            return small;
        }
        int ten = TENS.indexOf(plain);
        if (ten > 0) {
            return ten * 10L;
        }
        int and = plain.indexOf("und");
        if (and <= 0) {
            return NONE;
        }
        int tens = TENS.indexOf(plain.substring(and + "und".length()));
        int ones = SMALL.indexOf(one(plain.substring(0, and)));
        return tens < 2 || ones < 1 || ones > 9 ? NONE : tens * 10L + ones;
    }

    private static String one(String word) {
        return word.equals("ein") ? "eins" : word;
    }

    private static long sum(long many, long unit, long rest) {
        return many < 1 || rest < 0 ? NONE : many * unit + rest;
    }
}
