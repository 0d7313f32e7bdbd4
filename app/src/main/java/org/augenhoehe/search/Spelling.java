package org.augenhoehe.search;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/// Knows what a word that no entry has was probably meant to be, from the words that entries have.
@Component
class Spelling {
    /// Shorter pieces are in too many words.
    private static final int PIECE = 4;

    /// With shorter ones too many words begin that have nothing to do with them.
    private static final int BEGINNING = 6;

    private static final int SUGGESTED = 3;

    /// So many of their pieces of three letters have words in common that are alike at all.
    private static final double ALIKE = 0.3;

    private final WordStore words;

    Spelling(WordStore words) {
        this.words = words;
    }

    /// @return the words that it is a piece of: it was not typed to its end, or names the second half of a
    ///     compound; where there are none, the words that are written most alike
    List<String> like(String word, String stem) {
        var longer = word.length() < PIECE ? List.<String>of() : words.listWith(word, SUGGESTED);
        return longer.isEmpty() ? alike(word, stem) : longer;
    }

    /// @return longer words that begin with it: "Schwangerschaft" for "schwanger"
    List<String> longer(String word) {
        return word.length() < BEGINNING ? List.of() : words.listBeginning(word, SUGGESTED);
    }

    /// @return the words that are written most alike; for a piece of a word, which has no stem of its own
    List<String> alike(String piece) {
        return alike(piece, piece);
    }

    /// Most mistyped words have one slip. Looking for those alone is much quicker, the more so the longer the word is.
    private List<String> alike(String word, String stem) {
        var share = Math.max(ALIKE, withOneSlip(word.length()));
        var near = near(word, stem, share);
        if (share > ALIKE && (near.isEmpty() || near.getFirst().slips() > 1)) {
            near = near(word, stem, ALIKE);
        }
        return nearest(near);
    }

    /// Two letters that changed places break four of the pieces; one piece more for letters that come up twice.
    private static double withOneSlip(int length) {
        return (length - 4.0) / (length + 6.0);
    }

    private List<Near> near(String word, String stem, double share) {
        return words.listAlike(word, share).stream()
                .map(known -> new Near(known.written(), slips(word, stem, known)))
                .filter(known -> known.slips() <= forgiven(word))
                .sorted(Comparator.comparingInt(Near::slips))
                .toList();
    }

    private static List<String> nearest(List<Near> near) {
        return near.stream()
                .filter(known -> known.slips() == near.getFirst().slips())
                .map(Near::written)
                .limit(SUGGESTED)
                .toList();
    }

    /// Between the stems there may be fewer: "Depresion" is nearer to "Depressionen" without its ending.
    private static int slips(String word, String stem, KnownWord known) {
        return Math.min(Distance.between(word, known.written()), Distance.between(stem, known.stem()));
    }

    /// How many slips a word of this length may have.
    private static int forgiven(String word) {
        if (word.length() < PIECE) {
            return 0;
        }
        return word.length() < 6 ? 1 : word.length() < 11 ? 2 : 3;
    }

    private record Near(String written, int slips) {}
}
