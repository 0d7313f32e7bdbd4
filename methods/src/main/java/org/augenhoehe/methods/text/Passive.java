package org.augenhoehe.methods.text;

import java.util.Set;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;

/// Finds the passive: a form of `werden` with a past participle in the same clause.
///
/// Not counted are the future ("du wirst lernen"), `werden` with an adjective ("das wird bekannt") and
/// `sein` with a participle ("die Tür ist geöffnet"), which looks exactly like the perfect tense.
final class Passive implements EasyLanguage.Check {
    private static final Set<String> WERDEN = Wordlists.words(
            "werde wirst wird werden werdet wurde wurdest wurden wurdet worden würde würdest würden würdet");
    private static final Set<String> LINKS = Wordlists.words("und oder aber sondern denn");
    private static final Set<String> OTHER_AUXILIARIES =
            Wordlists.words("habe hast hat haben habt hatte hatten bin bist ist sind seid war waren sein");

    /// "bis dahin wird er das gemacht haben" is the future.
    private static final Set<String> INFINITIVES = Wordlists.words("haben sein");

    @Override
    public void read(Sentence sentence, Findings findings) {
        int werden = -1;
        boolean linked = false;
        for (int index = 0; index < sentence.size(); index++) {
            String key = sentence.key(index);
            if (sentence.word(index).opensClause()) {
                werden = -1;
            }
            if (LINKS.contains(key)) {
                linked = true;
            } else if (OTHER_AUXILIARIES.contains(key) && linked) {
                werden = -1;
            } else if (werdenAt(sentence, index)) {
                if (sentence.follows(index) && Participles.surely(participleBefore(sentence, index))) {
                    report(sentence, index - 1, index, findings);
                    werden = -1;
                    continue;
                }
                werden = index;
                linked = false;
            } else if (werden >= 0 && completes(sentence, index, linked)) {
                report(sentence, werden, index, findings);
                werden = -1;
            }
        }
    }

    private static boolean werdenAt(Sentence sentence, int index) {
        return WERDEN.contains(sentence.key(index)) && !sentence.nounAt(index);
    }

    private static String participleBefore(Sentence sentence, int index) {
        return sentence.word(index - 1).lowerCase() ? sentence.key(index - 1) : "";
    }

    /// After `werden` a participle with `ge` counts anywhere in the clause. One without could be a
    /// finite verb of a second clause: it counts only at the end of the first.
    private static boolean completes(Sentence sentence, int index, boolean linked) {
        if (!sentence.word(index).lowerCase() || INFINITIVES.contains(sentence.key(index + 1))) {
            return false;
        }
        String key = sentence.key(index);
        boolean last = !sentence.has(index + 1)
                || sentence.word(index + 1).opensClause()
                || LINKS.contains(sentence.key(index + 1))
                || WERDEN.contains(sentence.key(index + 1));
        return Participles.withGe(key) || last && !linked && Participles.surely(key);
    }

    private static void report(Sentence sentence, int first, int last, Findings findings) {
        String from = sentence.word(first).text();
        String to = sentence.word(last).text();
        findings.add(Rule.PASSIVE, MUST, sentence, first, last, last - first > 1 ? from + " … " + to : from + " " + to);
    }
}
