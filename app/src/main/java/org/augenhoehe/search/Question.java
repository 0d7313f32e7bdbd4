package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

/// What somebody asks for, word by word.
record Question(List<Asked> words) {
    /// More words make nothing clearer.
    private static final int MOST_WORDS = 8;

    Question {
        words = List.copyOf(words);
    }

    static Question of(List<Token> tokens, SameMeaning sameMeaning) {
        var words = new ArrayList<Asked>();
        for (int i = 0; i < tokens.size() && words.size() < MOST_WORDS; ) {
            var whole = tokens.get(i++);
            var parts = new LinkedHashSet<String>();
            while (i < tokens.size() && tokens.get(i).part()) {
                parts.add(tokens.get(i++).stem());
            }
            var ways = new ArrayList<Set<String>>(List.of(Set.of(whole.stem())));
            if (!parts.isEmpty()) {
                ways.add(parts);
            }
            words.add(new Asked(whole.word(), whole.stem(), ways, sameMeaning.of(whole.stem())));
        }
        return new Question(words);
    }

    boolean saysNothing() {
        return words.isEmpty();
    }

    /// All the words, anywhere.
    String all() {
        return words.stream().map(word -> word.query("")).collect(joining(" & "));
    }

    /// All the words, in the title.
    String inTitle() {
        return words.stream().map(word -> word.query(Vector.IN_TITLE)).collect(joining(" & "));
    }

    /// For the order of results: the words as they were asked for, not what means the same.
    String own() {
        return words.stream().map(Asked::own).collect(joining(" | "));
    }

    Set<String> stems() {
        return words.stream().flatMap(Asked::stems).collect(toSet());
    }
}
