package org.augenhoehe.methods.opinion;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CoherenceTest {
    @Test
    void campsShowMoreThanAnyShuffle() {
        assertThat(byChance(Camps.two())).isEqualTo(1.0 / 20);
    }

    @Test
    void amongVotesAtRandomTheRealOnesAreOneOfMany() {
        DoubleStream chances = LongStream.range(0, 20).mapToDouble(seed -> byChance(Camps.none(40, 15, seed)));

        // Evenly spread from a twentieth to one, as the place of one among twenty alike.
        assertThat(chances.average()).hasValueCloseTo(0.525, within(0.2));
    }

    private static double byChance(Camps camps) {
        VoteTable table = VoteTable.of(camps.conversation());
        Axes axes = Axes.of(table, table.once(), new Random(1));
        return Coherence.byChance(table, axes, new Random(2));
    }
}
