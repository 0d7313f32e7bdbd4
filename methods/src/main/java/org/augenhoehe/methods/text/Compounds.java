package org.augenhoehe.methods.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
        for (Word word : sentence.words()) {
            if (word.capitalised() && word.text().length() >= LONG) {
                String parted = parted(word.text());
                if (!parted.equals(word.text())) {
                    findings.add(Rule.LONG_WORD, MUST, word, parted);
                }
            }
        }
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

    /// "Stadt·teil·versammlung" reads worse than "Stadtteil·versammlung": two short parts stay together.
    private static List<String> joinShortParts(List<String> parts) {
        var joined = new ArrayList<String>();
        for (String part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).length() + part.length() < LONG - 1 && parts.size() > 2) {
                joined.set(last, joined.get(last) + part);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
