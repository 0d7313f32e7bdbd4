package org.augenhoehe.methods.text;

import java.util.Set;

/// Knows past participles of German verbs by their shape.
///
/// Shapes: `[auf]ge…t`, `[auf]ge` + strong stem, `be/ver/…` + `…t`, `be/ver/…` + changed stem, `…iert`.
/// A participle that equals its infinitive (`bekommen`, `vergessen`) is left out, because with `werden`
/// it is the future just as well.
final class Participles {
    private static final Set<String> SEPARABLE = Wordlists.load("verb-prefixes.txt");
    private static final Set<String> STRONG_WITH_GE = Wordlists.load("participle-stems-ge.txt");
    private static final Set<String> CHANGED = Wordlists.load("participle-stems-changed.txt");
    private static final Set<String> NEVER = Wordlists.load("no-participles.txt");
    private static final String[] INSEPARABLE = {
        "be", "emp", "ent", "er", "miss", "ver", "zer", "über", "unter", "wider", "wieder", "hinter", "durch", "um",
        "voll"
    };
    private static final int LONGEST_PREFIX = 10;
    private static final int LONGEST = 40;

    private Participles() {}

    static boolean surely(String word) {
        return !NEVER.contains(word) && word.length() <= LONGEST && (ge(word) || withoutGe(word));
    }

    static boolean withGe(String word) {
        return !NEVER.contains(word) && word.length() <= LONGEST && ge(word);
    }

    private static boolean ge(String word) {
        int ge = word.indexOf("ge");
        while (ge >= 0 && ge <= LONGEST_PREFIX) {
            if (ge == 0 || SEPARABLE.contains(word.substring(0, ge))) {
                String stem = word.substring(ge + 2);
                if (stem.length() > 2 && stem.endsWith("t")
                        || STRONG_WITH_GE.contains(stem)
                        || CHANGED.contains(stem)) {
                    return true;
                }
            }
            ge = word.indexOf("ge", ge + 1);
        }
        return false;
    }

    private static boolean withoutGe(String word) {
        if (word.endsWith("iert") && word.length() > 6) {
            return true;
        }
        for (String prefix : INSEPARABLE) {
            int at = word.indexOf(prefix);
            if (at == 0 || at > 0 && at <= LONGEST_PREFIX && SEPARABLE.contains(word.substring(0, at))) {
                String stem = word.substring(at + prefix.length());
                if (stem.length() > 3 && stem.endsWith("t") || CHANGED.contains(stem)) {
                    return true;
                }
            }
        }
        return false;
    }
}
