package org.augenhoehe.opendata.hand;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever fetches data sets slowly keeps neither the house nor others from reading.
class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    void nobodyTakesAllTurns() {
        for (int i = 0; i < Turns.EACH; i++) {
            assertThat(turns.take("slow")).isTrue();
        }
        assertThat(turns.take("slow")).isFalse();
        assertThat(turns.take("other")).isTrue();
        turns.giveBack("slow");
        assertThat(turns.take("slow")).isTrue();
    }

    @Test
    void thereAreSoManyAtOnceAndNoMore() {
        for (int i = 0; i < Turns.ALL; i++) {
            assertThat(turns.take("house " + i)).isTrue();
        }
        assertThat(turns.take("one more")).isFalse();
        turns.giveBack("house 0");
        assertThat(turns.take("one more")).isTrue();
    }
}
