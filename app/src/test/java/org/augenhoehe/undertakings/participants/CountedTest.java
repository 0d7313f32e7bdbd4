package org.augenhoehe.undertakings.participants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.participants.Counted.Bar;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/// Counting tells who takes part without telling who is meant.
class CountedTest {
    @Test
    void aSmallGroupThatCouldRevealNeedIsNotTold() {
        var counted = Counted.of(people(StandingKind.SERVICE_USER, 4, StandingKind.VOLUNTEER, 3), 12);
        assertThat(counted.bars()).containsExactly(new Bar(StandingKind.VOLUNTEER, 3));
        assertThat(counted.others()).isEqualTo(9);
    }

    @Test
    void fiveAreEnough() {
        assertThat(Counted.of(people(StandingKind.SERVICE_USER, 5, StandingKind.RELATIVE, 6), 11)
                        .bars())
                .containsExactly(new Bar(StandingKind.RELATIVE, 6), new Bar(StandingKind.SERVICE_USER, 5));
    }

    @Test
    void aGroupThatIsNotToldCannotBeWorkedOutFromTheTotal() {
        var counted = Counted.of(people(StandingKind.SERVICE_USER, 3, StandingKind.VOLUNTEER, 4), 7);
        assertThat(counted.bars()).isEmpty();
        assertThat(counted.others()).isEqualTo(7);
    }

    @Property
    void whateverTheNumbersNothingIsGivenAway(
            @ForAll @Size(max = 6) List<StandingKind> kinds,
            @ForAll @IntRange(min = 1, max = 9) int each,
            @ForAll @IntRange(max = 9) int silent) {
        var confirmed = kinds.stream()
                .flatMap(kind -> Collections.nCopies(each, kind).stream())
                .toList();
        var counted = Counted.of(confirmed, confirmed.size() + silent);
        assertThat(counted.bars()).noneMatch(bar -> bar.standing().sensitive() && bar.people() < Counted.LEAST);
        var hidden = confirmed.stream()
                .filter(StandingKind::sensitive)
                .anyMatch(kind -> counted.bars().stream().noneMatch(bar -> bar.standing() == kind));
        if (hidden) {
            assertThat(counted.others() >= Counted.LEAST || counted.bars().isEmpty())
                    .isTrue();
        }
        assertThat(counted.others()
                        + counted.bars().stream().mapToInt(Bar::people).sum())
                .isEqualTo(counted.total());
    }

    private static List<StandingKind> people(StandingKind one, int ones, StandingKind other, int others) {
        var all = new ArrayList<>(Collections.nCopies(ones, one));
        all.addAll(Collections.nCopies(others, other));
        return all;
    }
}
