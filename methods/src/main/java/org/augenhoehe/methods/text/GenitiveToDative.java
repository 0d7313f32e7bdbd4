package org.augenhoehe.methods.text;

/// Says a genitive in the dative, for the suggestion: `des neuen Hauses` → `dem neuen Haus`.
///
/// The ending is taken off by rule, so that a rare noun may come out wrong. It is a suggestion to a
/// writer, not a translation.
final class GenitiveToDative {
    private GenitiveToDative() {}

    static String of(Sentence sentence, int article, int noun) {
        String word = sentence.word(article).key();
        String name = sentence.word(noun).text();
        var dative = new StringBuilder();
        boolean masculine = word.endsWith("s");
        boolean plural = !masculine && Genitive.isPlural(sentence.key(noun));
        if (masculine) {
            dative.append(word, 0, word.length() - 1).append("m");
        } else {
            dative.append(plural ? word.substring(0, word.length() - 1) + "n" : word);
        }
        for (int index = article + 1; index < noun; index++) {
            dative.append(' ').append(sentence.word(index).text());
        }
        return dative.append(' ')
                .append(masculine ? withoutEnding(name) : plural ? withN(name) : name)
                .toString();
    }

    private static String withoutEnding(String noun) {
        int length = noun.length();
        if (noun.endsWith("isses")) {
            return noun.substring(0, length - 3);
        }
        if (noun.endsWith("es") && length > 4 && !noun.startsWith("Ge") && !noun.endsWith("endes")) {
            return noun.substring(0, length - 2);
        }
        return noun.endsWith("s") && length > 3 ? noun.substring(0, length - 1) : noun;
    }

    private static String withN(String noun) {
        return noun.endsWith("n") || noun.endsWith("s") ? noun : noun + "n";
    }
}
