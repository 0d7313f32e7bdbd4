package org.augenhoehe.search;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings a deed and its having been done to the root of its verb: "Pfändung" and "gepfändet" to "pfänden".
/// The stemmer leaves them apart, but whoever was given notice ("gekündigt") looks for help with a notice
/// ("Kündigung").
final class DeedFilter extends TokenFilter {
    private static final int SHORTEST_DEED = 7;
    private static final int SHORTEST_DONE = 8;

    /// Things, not deeds.
    private static final Set<String> NO_DEEDS = Set.of("zeitung", "zeitungen", "gesundheit", "gerücht", "geschäft");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    DeedFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var word = term.toString();
        if (word.length() >= SHORTEST_DEED && !NO_DEEDS.contains(word)) {
            term.setEmpty().append(root(word));
        }
        return true;
    }

    static String root(String word) {
        if (word.endsWith("ung")) {
            return word.substring(0, word.length() - 3) + "en";
        }
        if (word.endsWith("ungen")) {
            return word.substring(0, word.length() - 5) + "en";
        }
        if (word.length() >= SHORTEST_DONE && word.startsWith("ge") && word.endsWith("t")) {
            var end = word.endsWith("et") ? 2 : 1;
            return word.substring(2, word.length() - end) + "en";
        }
        return word;
    }
}
