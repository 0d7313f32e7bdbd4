package org.augenhoehe.methods.chance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The expected figures were computed with the Python lines in the documentation of the seed.
class PublicSeedTest {
    private final PublicSeed seed = new PublicSeed("Würfel 4 2 6");

    @Test
    void anyoneCanRecomputeTheDraws() {
        Draws draws = seed.draws("panel");

        assertThat(Stream.generate(() -> draws.below(1000)).limit(5)).containsExactly(510, 880, 604, 234, 600);
        assertThat(seed.draws("big").below(Integer.MAX_VALUE)).isEqualTo(1306805850);
    }

    @Test
    void aShuffleDoesNotDependOnTheOrderHandedIn() {
        var expected = List.of("f", "g", "e", "d", "a", "c", "h", "b");

        assertThat(seed.draws("tie-break").shuffle(List.of("a", "b", "c", "d", "e", "f", "g", "h")))
                .isEqualTo(expected);
        assertThat(seed.draws("tie-break").shuffle(List.of("h", "c", "b", "a", "g", "f", "e", "d")))
                .isEqualTo(expected);
        assertThat(seed.draws("panel").pick(List.of("b", "a")))
                .isEqualTo(seed.draws("panel").pick(List.of("a", "b")));
    }

    @Test
    void aShuffleTakesNoMoreNumbersThanItNeeds() {
        Draws draws = seed.draws("tie-break");
        draws.shuffle(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
        assertThat(draws.below(1000)).isEqualTo(403);
        assertThat(seed.draws("panel").pick(List.of("c", "b", "a"))).isEqualTo("a");
    }

    /// The first number for this purpose lies behind the last whole multiple of the bound.
    @Test
    void aNumberThatWouldFavourSomeIsThrownAway() {
        assertThat(seed.draws("fair 105471").below(2_147_479_648)).isEqualTo(1_158_201_454);
    }

    @Test
    void whatWasPromisedIsChecked() {
        var promised = new Commitment("CE9C82A93166B8DC6A281D03682D624AB827CB385A86F802AA72F97EE3057004");

        assertThat(promised.isFor(seed)).isTrue();
        assertThat(promised.isFor(new PublicSeed("Würfel 4 2 5"))).isFalse();
    }

    @Test
    void everyPossibilityComesUpAboutEquallyOften() {
        Draws draws = seed.draws("dice");
        var seen = new int[6];
        for (int times = 0; times < 6000; times++) {
            seen[draws.below(6)]++;
        }

        assertThat(Arrays.stream(seen).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(880, 1120));
    }

    @Test
    void severalPeopleMakeOneSeed() {
        assertThat(PublicSeed.together(List.of("Ada", "Bo"))).isEqualTo(new PublicSeed("Ada\nBo"));
    }

    @Test
    void whatCannotBeASeedIsNamed() {
        assertThatThrownBy(() -> new PublicSeed(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> PublicSeed.together(List.of("Ada\nBo"))).hasMessageContaining("Ada");
        assertThatThrownBy(() -> PublicSeed.together(List.of("\nBo"))).hasMessageContaining("Bo");
        assertThatThrownBy(() -> new Commitment("abc")).hasMessageContaining("abc");
        assertThatThrownBy(() -> seed.draws("none").below(0)).hasMessageContaining("not 0");
    }
}
