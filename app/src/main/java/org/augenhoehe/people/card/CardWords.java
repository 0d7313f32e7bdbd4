package org.augenhoehe.people.card;

import java.util.List;
import java.util.stream.Collectors;

/// The six words of a card, each as it stands in the {@link WordList}.
public record CardWords(List<String> words) {
    public static final int COUNT = 6;

    public CardWords {
        if (words.size() != COUNT) {
            throw new IllegalArgumentException("a card has " + COUNT + " words");
        }
        words = List.copyOf(words);
    }

    /// A new card that nobody has.
    public static CardWords draw() {
        return WordList.german().draw();
    }

    public List<String> firstHalf() {
        return words.subList(0, COUNT / 2);
    }

    public List<String> secondHalf() {
        return words.subList(COUNT / 2, COUNT);
    }

    /// As they stand in a printed address: only letters that every scanner and browser leaves alone.
    public String inAddress() {
        return words.stream().map(Spelling::plain).collect(Collectors.joining("-"));
    }

    /// A secret must not land in a log.
    @Override
    public String toString() {
        return "CardWords";
    }
}
