package org.augenhoehe.methods.text;

import java.util.Set;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;
import static org.augenhoehe.methods.text.Finding.Severity.SHOULD;

/// Finds words that deny. The second one in a sentence turns the meaning round again and is a MUST.
final class Negation implements EasyLanguage.Check {
    private static final Set<String> DENYING = Wordlists.words(
            "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends "
                    + "nirgendwo weder keinesfalls keineswegs");

    @Override
    public void read(Sentence sentence, Findings findings) {
        int seen = 0;
        for (int index = 0; index < sentence.size(); index++) {
            Word word = sentence.word(index);
            if (DENYING.contains(word.key()) && !sentence.nounAt(index)) {
                seen++;
                findings.add(Rule.NEGATION, seen > 1 ? MUST : SHOULD, word, word.text());
            }
        }
    }
}
