package org.augenhoehe.methods.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.augenhoehe.methods.text.Merge.Agreed;
import org.augenhoehe.methods.text.Merge.Conflict;
import org.augenhoehe.methods.text.Merge.Piece;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// Two people write at once, and nobody's words are lost.
class MergeTest {
    @Test
    void changesToDifferentParagraphsBothHold() {
        assertThat(Merge.of("Eins.\n\nZwei.\n\nDrei.", "Eins!\n\nZwei.\n\nDrei.", "Eins.\n\nZwei.\n\nDrei!"))
                .containsExactly(new Agreed("Eins!\n\nZwei.\n\nDrei!"));
    }

    @Test
    void paragraphsBesideOneAnotherBothHold() {
        assertThat(Merge.of("Eins.\n\nZwei.", "Eins!\n\nZwei.", "Eins.\n\nZwei!\n\nDrei."))
                .containsExactly(new Agreed("Eins!\n\nZwei!\n\nDrei."));
    }

    @Test
    void theSameParagraphChangedTwiceStandsSideBySide() {
        assertThat(Merge.of("Eins.\n\nZwei.", "Eins.\n\nZwei von mir.", "Eins.\n\nZwei von dir."))
                .containsExactly(new Agreed("Eins."), new Conflict("Zwei.", "Zwei von mir.", "Zwei von dir."));
    }

    @Test
    void whatBothAddAtTheEndStandsThereTwice() {
        assertThat(Merge.of("Eins.", "Eins.\n\nMeins.", "Eins.\n\nDeins."))
                .containsExactly(new Agreed("Eins.\n\nDeins.\n\nMeins."));
    }

    @Test
    void aParagraphThatOneTakesAwayAndTheOtherChangesIsAQuestion() {
        assertThat(Merge.of("Eins.\n\nZwei.", "Eins.", "Eins.\n\nZwei, genauer."))
                .containsExactly(new Agreed("Eins."), new Conflict("Zwei.", "", "Zwei, genauer."));
    }

    @Test
    void bothWantTheSameAndItStandsThereOnce() {
        assertThat(Merge.of("Eins.", "Eins, zwei.", "Eins, zwei.")).containsExactly(new Agreed("Eins, zwei."));
    }

    @Test
    void aVeryLongTextIsJoinedInAMoment() {
        var before = "Absatz.\n\n".repeat(5000);
        assertThat(Merge.isClear(Merge.of(before, "Vorn.\n\n" + before, before + "\n\nHinten.")))
                .isTrue();
    }

    @Property
    void noWordsAreLost(@ForAll("texts") String before, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
        var joined = words(Merge.of(before, mine, theirs));
        var found = words(before);
        assertThat(joined).containsAll(without(words(mine), found)).containsAll(without(words(theirs), found));
    }

    @Property
    void whatOnlyOneChangedIsNoQuestion(@ForAll("texts") String before, @ForAll("texts") String mine) {
        assertThat(text(Merge.of(before, mine, before))).isEqualTo(text(mine));
        assertThat(text(Merge.of(before, before, mine))).isEqualTo(text(mine));
    }

    @Property
    void nothingStandsThereThatNobodyWrote(
            @ForAll("texts") String before, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
        var written = words(before);
        written.addAll(words(mine));
        written.addAll(words(theirs));
        assertThat(written).containsAll(words(Merge.of(before, mine, theirs)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, 12)
                .map(number -> "Wort" + number)
                .list()
                .ofMaxSize(9)
                .map(paragraphs -> String.join("\n\n", paragraphs));
    }

    private static String text(List<Piece> pieces) {
        assertThat(Merge.isClear(pieces)).isTrue();
        return pieces.stream().map(one -> ((Agreed) one).text()).collect(Collectors.joining("\n\n"));
    }

    private static String text(String text) {
        return Merge.text(Merge.paragraphs(text));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Merge.paragraphs(text));
    }

    private static Set<String> words(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> switch (piece) {
                    case Agreed(var text) -> words(text).stream();
                    case Conflict(var before, var mine, var theirs) -> words(mine + "\n\n" + theirs).stream();
                })
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
