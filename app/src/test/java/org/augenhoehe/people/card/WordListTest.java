package org.augenhoehe.people.card;

import java.util.HashMap;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// The words of a card are understood however somebody types them.
class WordListTest {
    private final WordList list = WordList.german();

    @Test
    void thereAreEnoughWordsForSixtyTwoBits() {
        assertThat(list.words()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(1296);
        assertThat(CardWords.COUNT * Math.log(list.words().size()) / Math.log(2))
                .isGreaterThanOrEqualTo(62);
    }

    @Test
    void noWordIsTheBeginningOfAnotherInAnySpelling() {
        var owners = new HashMap<String, String>();
        for (var word : list.words()) {
            for (var spelling : Spelling.all(word)) {
                assertThat(owners.putIfAbsent(spelling, word)).as(spelling).isIn(null, word);
            }
        }
        for (var spelling : owners.keySet()) {
            for (int length = 1; length < spelling.length(); length++) {
                assertThat(owners.get(spelling.substring(0, length)))
                        .as(spelling)
                        .isNull();
            }
        }
    }

    @Test
    void noTwoWordsDifferInOneLetterOnly() {
        var patterns = new HashMap<String, String>();
        for (var word : list.words()) {
            var plain = Spelling.plain(word);
            for (int i = 0; i < plain.length(); i++) {
                var before = patterns.put(plain.substring(0, i) + "_" + plain.substring(i + 1), word);
                assertThat(before).as("like %s", word).isNull();
            }
        }
    }

    @Property(tries = 300)
    void cardsAreReadWhateverStandsBetweenTheWords(@ForAll("cards") CardWords card, @ForAll("between") String between) {
        assertThat(list.read(String.join(between, card.words()))).contains(card);
    }

    @Property(tries = 300)
    void capitalsAndUmlautsMakeNoDifference(@ForAll("cards") CardWords card) {
        var typed = String.join(" ", card.words());
        assertThat(list.read(typed.toUpperCase(Locale.GERMAN))).contains(card);
        assertThat(list.read(typed.toLowerCase(Locale.GERMAN))).contains(card);
        assertThat(list.read(card.words().stream().map(Spelling::plain).collect(Collectors.joining(" "))))
                .contains(card);
        assertThat(list.read(typed.replace("ä", "a")
                        .replace("ö", "o")
                        .replace("ü", "u")
                        .replace("ß", "ss")))
                .contains(card);
        assertThat(list.read(card.inAddress())).contains(card);
    }

    @Property(tries = 100)
    void fiveWordsAreNoCard(@ForAll("cards") CardWords card) {
        assertThat(list.read(String.join(" ", card.words().subList(0, 5)))).isEmpty();
    }

    @Test
    void anUnknownWordIsNamed() {
        assertThat(list.findUnknown("Abend Abenteuer Quatschwort Adler Amsel")).contains("Quatschwort");
        assertThat(list.findUnknown("abend, ABENTEUER")).isEmpty();
    }

    @Provide
    Arbitrary<CardWords> cards() {
        return Arbitraries.longs().map(seed -> list.draw(new Random(seed)));
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of(" ", "  ", "-", "", ", ", " – ", "\n", "\u00a0", ".");
    }
}
