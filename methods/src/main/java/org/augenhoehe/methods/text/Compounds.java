package org.augenhoehe.methods.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import de.danielnaber.jwordsplitter.GermanWordSplitter;

import static org.augenhoehe.methods.text.Finding.Severity.MUST;

/// Finds long compound nouns without a middle dot or hyphen and proposes where to part them.
///
/// A noun is long from [#LONG] letters on. Only what the splitter can part into known words is found:
/// "Unterstützung" is long, but no compound.
final class Compounds implements EasyLanguage.Check {
    static final int LONG = 12;

    private static final int LONGEST = 60;
    private static final Set<String> BEFORE_NAMES =
            Wordlists.words("stadt gemeinde kreis landkreis dorf ort herr herrn frau familie");
    private static final Set<String> PLACE_ENDINGS = Wordlists.words("hausen kirchen hofen hagen");
    private static final Pattern PARTED = Pattern.compile("[-\u2010\u2011\u00AD·\u2027]");

    /// Reads its word list (0.6 MB) once, at the first long noun; afterwards it only reads and may be shared.
    private static final class Splitter {
        static final GermanWordSplitter GERMAN = create();

        private static GermanWordSplitter create() {
            try {
                var splitter = new GermanWordSplitter(false);
                splitter.setStrictMode(true);
                return splitter;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int index = 0; index < sentence.size(); index++) {
            Word word = sentence.word(index);
            if (word.capitalised() && word.text().length() >= LONG && !isName(sentence, index)) {
                String parted = parted(word.text());
                if (!parted.equals(word.text())) {
                    findings.add(Rule.LONG_WORD, MUST, word, parted);
                }
            }
        }
    }

    private static boolean isName(Sentence sentence, int index) {
        return BEFORE_NAMES.contains(sentence.key(index - 1))
                || PLACE_ENDINGS.stream().anyMatch(sentence.key(index)::endsWith);
    }

    static String parted(String word) {
        var parted = new StringBuilder();
        int from = 0;
        var joints = PARTED.matcher(word);
        while (joints.find()) {
            parted.append(partedPiece(word.substring(from, joints.start()))).append(joints.group());
            from = joints.end();
        }
        return parted.append(partedPiece(word.substring(from))).toString();
    }

    private static String partedPiece(String piece) {
        if (piece.length() < LONG || piece.length() > LONGEST || !piece.chars().allMatch(Character::isLetter)) {
            return piece;
        }
        return String.join("·", joinShortParts(Splitter.GERMAN.splitWord(piece)));
    }

    /// "Stadt·teil·versammlung" reads worse than "Stadtteil·versammlung": short parts stay together.
    private static List<String> joinShortParts(List<String> parts) {
        var joined = new ArrayList<String>();
        for (String part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).length() + part.length() < LONG && parts.size() > 2) {
                joined.set(last, joined.get(last) + part);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
