package org.augenhoehe.methods.text;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.augenhoehe.methods.text.Finding.Severity.SHOULD;

/// Finds foreign words that have a plain twin, in all their endings.
final class ForeignWords implements EasyLanguage.Check {
    private static final Map<String, String> PLAIN = Wordlists.dictionary("foreign-words.txt");
    private static final Set<String> ENDINGS =
            Wordlists.words("e en em er es n s t st te ten tes ter tem et est ung ungen nen in innen ern");
    private static final int LONGEST_ENDING = 5;

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Word word : sentence.words()) {
            String twin = twin(word.key());
            if (twin != null) {
                findings.add(Rule.FOREIGN_WORD, SHOULD, word, twin);
            }
        }
    }

    private static @Nullable String twin(String key) {
        String whole = PLAIN.get(key);
        for (int cut = 1; whole == null && cut <= LONGEST_ENDING && cut < key.length(); cut++) {
            if (ENDINGS.contains(key.substring(key.length() - cut))) {
                whole = PLAIN.get(key.substring(0, key.length() - cut));
            }
        }
        return whole;
    }
}
