package org.augenhoehe.methods.text;

import java.util.Map;
import java.util.Set;

import org.augenhoehe.methods.text.Finding.Severity;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;
import static org.augenhoehe.methods.text.Finding.Severity.SHOULD;

/// Finds the genitive where the words alone give it away.
///
/// - `des`, `meines`, `eines` … before a noun: always;
/// - `dieses`, `jedes` before a noun in `-es`;
/// - `der` between two nouns before a plural or a feminine ending, `einer`, `meiner` between nouns;
/// - `wegen`, `trotz`, `aufgrund` … with `der`, `einer`, `meiner`;
/// - `dessen` and `deren`.
///
/// Not found: names ("Annas Haus") and nouns whose form is the same in another case.
final class Genitive implements EasyLanguage.Check {
    private static final Set<String> ALWAYS =
            Wordlists.words("des eines meines deines seines ihres unseres eures keines");
    private static final Set<String> BEFORE_ES = Wordlists.words("dieses jenes jedes manches welches");
    private static final Map<String, String> INSTEAD_OF_PREPOSITION = Wordlists.dictionary("genitive-prepositions.txt");
    private static final Set<String> FEMININE =
            Wordlists.words("einer meiner deiner seiner ihrer unserer eurer keiner dieser aller");
    private static final Set<String> FEMININE_ENDINGS = Wordlists.words(
            "ung heit keit schaft ion tät hilfe gruppe stadt gemeinde frau person mutter familie schule seite woche");
    private static final Set<String> PLURAL_ENDINGS = Wordlists.words("ungen heiten keiten schaften innen ionen täten");
    private static final Set<String> PRONOUNS = Wordlists.words("dessen deren");
    private static final Set<String> PLURALS = Wordlists.load("plurals.txt");
    private static final Set<String> GIVING = Wordlists.load("dative-verbs.txt");

    @Override
    public void read(Sentence sentence, Findings findings) {
        boolean gives = sentence.indexOf(GIVING, 0) >= 0;
        for (int index = 0; index < sentence.size(); index++) {
            String key = sentence.key(index);
            if (PRONOUNS.contains(key)) {
                findings.add(Rule.GENITIVE, SHOULD, sentence.word(index), key, "von ihm“ oder „von ihnen");
                continue;
            }
            int noun = nounAfter(sentence, index);
            if (noun > 0 && !sentence.nounAt(index)) {
                judge(sentence, index, noun, gives, findings);
            }
        }
    }

    private static void judge(Sentence sentence, int article, int noun, boolean gives, Findings findings) {
        String key = sentence.key(article);
        String nounKey = sentence.key(noun);
        if (ALWAYS.contains(key) || BEFORE_ES.contains(key) && nounKey.length() > 5 && nounKey.endsWith("es")) {
            report(MUST, sentence, article, noun, findings);
        } else if (!key.equals("der") && !FEMININE.contains(key) || !sentence.follows(article)) {
            return;
        } else if (INSTEAD_OF_PREPOSITION.containsKey(sentence.key(article - 1))
                || key.equals("der") && isPlural(nounKey)) {
            report(MUST, sentence, article, noun, findings);
        } else if (!gives && sentence.nounAt(article - 1) && feminineEnding(nounKey)) {
            report(SHOULD, sentence, article, noun, findings);
        }
    }

    /// The noun that belongs to the article here: at once or after adjectives, else -1.
    private static int nounAfter(Sentence sentence, int article) {
        for (int index = article + 1; index <= article + 3 && sentence.follows(index); index++) {
            if (sentence.nounAt(index)) {
                return index;
            }
            String key = sentence.key(index);
            if (!key.endsWith("en") && !sentence.word(index).number()) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isPlural(String noun) {
        return PLURALS.contains(noun) || PLURAL_ENDINGS.stream().anyMatch(noun::endsWith);
    }

    private static boolean feminineEnding(String noun) {
        return FEMININE_ENDINGS.stream().anyMatch(noun::endsWith);
    }

    private static void report(Severity severity, Sentence sentence, int article, int noun, Findings findings) {
        String words = sentence.text()
                .substring(sentence.word(article).start(), sentence.word(noun).end());
        findings.add(Rule.GENITIVE, severity, sentence, article, noun, words, instead(sentence, article, noun));
    }

    private static String instead(Sentence sentence, int article, int noun) {
        String preposition = INSTEAD_OF_PREPOSITION.get(sentence.key(article - 1));
        return preposition != null ? preposition : "von " + GenitiveToDative.of(sentence, article, noun);
    }
}
