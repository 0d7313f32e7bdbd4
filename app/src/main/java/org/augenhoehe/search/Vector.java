package org.augenhoehe.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers the words of an entry into the literal of a `tsvector`.
///
/// Words of the title stand in it twice, the second time with [#IN_TITLE] before them: the index can then tell at
/// once which entries have a word in their title, even where a hundred thousand have it in their text.
final class Vector {
    static final String IN_TITLE = "=";

    /// PostgreSQL keeps no positions beyond this; words after it are still found.
    private static final int LAST_POSITION = 16_000;

    /// Longer words are addresses or noise.
    private static final int LONGEST_WORD = 80;

    /// PostgreSQL keeps at most 255 positions of a word; for the order of results far fewer tell enough.
    private static final int MOST_PLACES = 8;

    private final Map<String, Places> stems = new LinkedHashMap<>();
    private final Set<KnownWord> words = new HashSet<>();
    private int position;

    void title(List<Token> tokens) {
        for (var token : tokens) {
            add(token, 'A', 'B');
            add(IN_TITLE + token.stem(), 'A', token);
        }
    }

    void text(List<Token> tokens) {
        tokens.forEach(token -> add(token, 'C', 'D'));
    }

    String vector() {
        var literal = new StringBuilder();
        stems.forEach((stem, places) ->
                literal.append(Lexeme.quoted(stem)).append(places.text).append(' '));
        return literal.toString();
    }

    Set<KnownWord> words() {
        return words;
    }

    private void add(Token token, char whole, char part) {
        if (!token.part()) {
            position = Math.min(position + 1, LAST_POSITION);
        }
        if (token.word().length() <= LONGEST_WORD) {
            words.add(new KnownWord(token.word(), token.stem()));
        }
        add(token.stem(), token.part() ? part : whole, token);
    }

    private void add(String stem, char weight, Token token) {
        if (token.word().length() <= LONGEST_WORD) {
            stems.computeIfAbsent(stem, any -> new Places()).add(position, weight);
        }
    }

    private static final class Places {
        private final StringBuilder text = new StringBuilder();
        private int count;

        void add(int position, char weight) {
            if (count < MOST_PLACES) {
                text.append(count == 0 ? ':' : ',').append(position).append(weight);
                count++;
            }
        }
    }
}
