package org.augenhoehe.methods.text;

import java.util.Map;
import java.util.Set;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;

/// Finds the subjunctive (Konjunktiv) by its forms.
///
/// `möchte` is everyday speech and accepted; weak verbs ("ich machte") look like the past and are left
/// alone; Konjunktiv I is found where the form can be nothing else ("er habe", "sie seien").
final class Subjunctive implements EasyLanguage.Check {
    private static final Map<String, String> FORMS = Wordlists.dictionary("subjunctive.txt");
    private static final Map<String, String> FIRST_FORMS = Map.of(
            "habe", "hat", "sei", "ist", "werde", "wird", "gebe", "gibt", "komme", "kommt", "gehe", "geht", "wisse",
            "weiß");
    private static final Set<String> SUBJECTS = Wordlists.words("er sie es man");

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int index = 0; index < sentence.size(); index++) {
            Word word = sentence.word(index);
            String key = word.key();
            String plain = FORMS.get(key);
            if (plain == null && afterSubject(sentence, index)) {
                plain = FIRST_FORMS.get(key);
            }
            if (plain != null && !sentence.nounAt(index) && !firstNoun(sentence, index)) {
                findings.add(Rule.SUBJUNCTIVE, MUST, word, word.text(), plain);
            }
        }
    }

    private static boolean afterSubject(Sentence sentence, int index) {
        return sentence.follows(index)
                && sentence.word(index).lowerCase()
                && SUBJECTS.contains(sentence.key(index - 1))
                && !sentence.word(index - 1).text().equals("Sie");
    }

    /// At the beginning of a sentence "Würde" is a noun unless a pronoun or an article follows.
    private static boolean firstNoun(Sentence sentence, int index) {
        return index == 0
                && sentence.key(0).equals("würde")
                && !(sentence.follows(1)
                        && sentence.word(1).lowerCase()
                        && Wordlists.AFTER_A_VERB.contains(sentence.key(1)));
    }
}
