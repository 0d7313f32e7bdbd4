package org.augenhoehe.methods.text;

import java.util.Set;

import org.augenhoehe.methods.text.Finding.Severity;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;
import static org.augenhoehe.methods.text.Finding.Severity.SHOULD;

/// Short sentences with one statement each.
///
/// A second statement shows itself by a word that opens a clause after a comma (`weil`, `dass`, a
/// relative pronoun with a verb at its end, `um … zu`), by a sentence that begins with such a clause,
/// by `und` with a new subject, or by a semicolon. One of them is a SHOULD, two are a MUST.
final class Statements implements EasyLanguage.Check {
    static final int GOOD_LENGTH = 12;
    static final int LONGEST = 15;

    private static final Set<String> OPENERS = Wordlists.words(
            "weil dass daß obwohl damit wenn falls ob nachdem bevor während sodass indem sobald solange sofern soweit "
                    + "wobei wodurch womit wofür worauf woran weshalb weswegen sondern denn");
    private static final Set<String> FIRST_OPENERS =
            Wordlists.words("weil obwohl wenn falls nachdem bevor sobald solange sofern indem dass ob");
    private static final Set<String> FIRST_PRONOUNS = Wordlists.words("was wer wo wie");
    private static final Set<String> SHORT_VERBS = Wordlists.words("sind war kann soll darf will muss mag weiß");
    private static final Set<String> INFINITIVE_OPENERS = Wordlists.words("um ohne statt anstatt");
    private static final Set<String> RELATIVE = Wordlists.words(
            "der die das den dem denen dessen deren welcher welche welches welchen welchem was wer wo wie bis da worüber");
    private static final Set<String> PREPOSITIONS =
            Wordlists.words("in an auf aus bei mit nach von zu für über unter vor durch gegen");
    private static final Set<String> LINKS = Wordlists.words("und oder aber");
    private static final Set<String> SUBJECTS = Wordlists.words("ich du er es wir man");
    private static final Set<String> NO_VERBS = Wordlists.words(
            "auch oder und mehr viel viele alle alles hier dort heute morgen gestern danach dann dabei bitte sehr "
                    + "schnell gut neu ganz gern gerne allein zusammen selbst immer oft jetzt gleich extra online");

    @Override
    public void read(Sentence sentence, Findings findings) {
        length(sentence, findings);
        int statements = 0;
        for (int index = 0; index < sentence.size(); index++) {
            if (opensStatement(sentence, index)) {
                statements++;
                Severity severity = statements > 1 ? MUST : SHOULD;
                Word word = sentence.word(index);
                findings.add(Rule.ONE_STATEMENT, severity, word, word.text());
            }
        }
    }

    private static void length(Sentence sentence, Findings findings) {
        long words = sentence.countedWords();
        if (words > GOOD_LENGTH) {
            findings.add(
                    Rule.SENTENCE_LENGTH,
                    words > LONGEST ? MUST : SHOULD,
                    sentence,
                    0,
                    sentence.size() - 1,
                    String.valueOf(words),
                    String.valueOf(GOOD_LENGTH));
        }
    }

    private static boolean opensStatement(Sentence sentence, int index) {
        String key = sentence.key(index);
        if (index == 0) {
            boolean opens = FIRST_OPENERS.contains(key) || FIRST_PRONOUNS.contains(key) && endsWithVerb(sentence, 0);
            return opens && hasSecondClause(sentence);
        }
        if (!sentence.word(index).lowerCase()) {
            return false;
        }
        if (!sentence.word(index).opensClause()) {
            return LINKS.contains(sentence.key(index - 1))
                    && index > 1
                    && SUBJECTS.contains(key)
                    && looksLikeVerb(sentence, index + 1);
        }
        if (OPENERS.contains(key)) {
            return true;
        }
        int pronoun = PREPOSITIONS.contains(key) ? index + 1 : index;
        return INFINITIVE_OPENERS.contains(key) && endsWithInfinitive(sentence, index)
                || !afterInterjection(index)
                        && RELATIVE.contains(sentence.key(pronoun))
                        && endsWithVerb(sentence, pronoun);
    }

    /// "Ja, das stimmt" is one statement.
    private static boolean afterInterjection(int index) {
        return index == 1;
    }

    /// "Wenn du Hilfe brauchst, ruf an." has two; "Wenn du Hilfe brauchst:" is a heading with one.
    private static boolean hasSecondClause(Sentence sentence) {
        return sentence.endOfClause(0) < sentence.size() - 1;
    }

    private static boolean endsWithInfinitive(Sentence sentence, int index) {
        int last = sentence.endOfClause(index);
        return last > index + 1 && sentence.word(last).key().endsWith("n");
    }

    private static boolean endsWithVerb(Sentence sentence, int index) {
        int last = sentence.endOfClause(index);
        return last > index
                && looksLikeVerb(sentence, last)
                && !sentence.key(last - 1).equals("zu");
    }

    private static boolean looksLikeVerb(Sentence sentence, int index) {
        if (!sentence.has(index) || !sentence.word(index).lowerCase()) {
            return false;
        }
        String key = sentence.key(index);
        boolean verbEnding = key.endsWith("t") || key.endsWith("n") || key.endsWith("e");
        return key.length() > 2 && !NO_VERBS.contains(key) && (verbEnding || SHORT_VERBS.contains(key));
    }
}
