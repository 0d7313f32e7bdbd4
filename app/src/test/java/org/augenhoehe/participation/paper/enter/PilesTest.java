package org.augenhoehe.participation.paper.enter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Which pages are put together as one paper.
class PilesTest {
    private static final UUID PRINT = UUID.randomUUID();

    @Test
    void pagesOfABallotThatFollowOneAnotherAreOneBallot() {
        var laid = sort(List.of(), ballot(1), ballot(2), ballot(1), ballot(2));
        assertThat(copies(laid)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void pagesOfTwoBallotsAreNeverPutTogether() {
        // The second page of the first and the first page of the second did not come.
        assertThat(copies(sort(List.of(), ballot(1), null, null, ballot(2)))).containsExactly(0, 1);
        assertThat(copies(sort(List.of(), ballot(1), ballot(2), ballot(2)))).containsExactly(0, 0, 1);
        assertThat(copies(sort(List.of(), ballot(1), sheet("A", 1), ballot(2)))).containsExactly(0, 1, 2);
        var waiting = ballot(1).picture();
        assertThat(sort(List.of(waiting), ballot(2)).laid().getFirst().picture().copy())
                .isNotEqualTo(waiting.copy());
    }

    @Test
    void theVerySamePictureOfABallotIsNoSecondBallot() {
        var waiting = ballot(1).picture();
        var sorted = Piles.sort(List.of(waiting), page -> Optional.of(waiting), List.of(Optional.of(ballot(1))));
        assertThat(sorted.laid()).isEmpty();
    }

    @Test
    void whatHasACodeIsPutTogetherHoweverItLies() {
        assertThat(copies(sort(List.of(), sheet("A", 2), null, sheet("B", 1), sheet("A", 1))))
                .containsExactly(0, 1, 0);
        var waiting = sheet("A", 1).picture();
        var sorted = sort(List.of(waiting), sheet("A", 1), sheet("A", 2), sheet("A", 1));
        assertThat(sorted.replaced()).containsExactly(waiting.id());
        assertThat(sorted.laid())
                .hasSize(2)
                .allMatch(page -> page.picture().copy().equals(waiting.copy()));
    }

    private static Piles.Sorted sort(List<Picture> waiting, @Nullable ReadPage... pages) {
        return Piles.sort(
                waiting,
                page -> Optional.empty(),
                Arrays.stream(pages).map(Optional::ofNullable).toList());
    }

    private static List<Integer> copies(Piles.Sorted sorted) {
        var copies = sorted.laid().stream().map(page -> page.picture().copy()).toList();
        var different = copies.stream().distinct().toList();
        return copies.stream().map(different::indexOf).toList();
    }

    private static ReadPage ballot(int page) {
        return sheet("", page);
    }

    private static ReadPage sheet(String code, int page) {
        var picture = new Picture(UUID.randomUUID(), UUID.randomUUID(), PRINT, code, page, List.of());
        return new ReadPage(picture, new byte[0]);
    }
}
