package org.augenhoehe.methods.text;

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
    private static final Set<String> PREPOSITIONS = Wordlists.words(
            "wegen trotz aufgrund innerhalb außerhalb anhand mithilfe infolge anstelle bezüglich hinsichtlich zugunsten "
                    + "unterhalb oberhalb seitens angesichts einschließlich");
    private static final Set<String> FEMININE =
            Wordlists.words("einer meiner deiner seiner ihrer unserer eurer keiner dieser aller");
    private static final Set<String> PRONOUNS = Wordlists.words("dessen deren");
    private static final Set<String> PLURALS = Wordlists.load("plurals.txt");
    private static final Set<String> GIVING = Wordlists.load("dative-verbs.txt");

    @Override
    public void read(Sentence sentence, Findings findings) {
        boolean gives = sentence.indexOf(GIVING, 0) >= 0;
        for (int index = 0; index < sentence.size(); index++) {
            String key = sentence.key(index);
            if (PRONOUNS.contains(key)) {
                findings.add(Rule.GENITIVE, SHOULD, sentence.word(index), "von dem");
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
        } else if (PREPOSITIONS.contains(sentence.key(article - 1))
                || key.equals("der") && (PLURALS.contains(nounKey) || pluralEnding(nounKey))) {
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

    private static boolean pluralEnding(String noun) {
        return noun.endsWith("ungen")
                || noun.endsWith("heiten")
                || noun.endsWith("keiten")
                || noun.endsWith("schaften")
                || noun.endsWith("innen")
                || noun.endsWith("ionen")
                || noun.endsWith("täten");
    }

    private static boolean feminineEnding(String noun) {
        return noun.endsWith("ung")
                || noun.endsWith("heit")
                || noun.endsWith("keit")
                || noun.endsWith("schaft")
                || noun.endsWith("ion")
                || noun.endsWith("tät")
                || noun.endsWith("hilfe")
                || noun.endsWith("gruppe")
                || noun.endsWith("stadt")
                || noun.endsWith("gemeinde");
    }

    private static void report(Severity severity, Sentence sentence, int article, int noun, Findings findings) {
        String with = sentence.key(article).endsWith("r") ? "von der/den " : "von dem ";
        findings.add(
                Rule.GENITIVE,
                severity,
                sentence,
                article,
                noun,
                with + sentence.word(noun).text());
    }
}
