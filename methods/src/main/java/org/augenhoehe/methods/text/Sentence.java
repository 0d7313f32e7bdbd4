package org.augenhoehe.methods.text;

import java.util.List;
import java.util.Set;

import org.augenhoehe.methods.text.Word.Kind;

/// A sentence, a heading or one point of a list, with its words.
///
/// @param text the whole text it stands in; all offsets count from its beginning
record Sentence(String text, int start, int end, List<Word> words) {

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /// The word's key, or nothing where the sentence has no such word.
    String key(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).key();
    }

    boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    /// A capital letter marks a noun everywhere except at the beginning of a sentence or a quotation.
    boolean nounAt(int index) {
        return index > 0
                && index < words.size()
                && words.get(index).capitalised()
                && !beginsQuotation(index)
                && !Wordlists.POLITE.contains(words.get(index).text());
    }

    /// Whether the word at this index and the one before belong together without a comma between.
    boolean follows(int index) {
        return has(index) && index > 0 && !words.get(index).opensClause();
    }

    /// Index of the last word before the next comma, dash, bracket or the end.
    int endOfClause(int index) {
        int last = index;
        while (last + 1 < words.size() && !words.get(last + 1).opensClause()) {
            last++;
        }
        return last;
    }

    /// First index from `from` on whose key is among these, or -1.
    int indexOf(Set<String> keys, int from) {
        for (int index = from; index < words.size(); index++) {
            if (keys.contains(words.get(index).key())) {
                return index;
            }
        }
        return -1;
    }

    long countedWords() {
        return words.stream().filter(word -> word.kind() != Kind.ADDRESS).count();
    }

    private boolean beginsQuotation(int index) {
        int before = words.get(index).start() - 1;
        return before >= 0 && "„“\"»«‚:".indexOf(text.charAt(before)) >= 0;
    }
}
