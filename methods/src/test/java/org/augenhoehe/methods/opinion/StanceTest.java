package org.augenhoehe.methods.opinion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StanceTest {

    @Test
    void numbersOfATableAreStances() {
        assertThat(Stance.of(-1)).isEqualTo(Stance.DISAGREE);
        assertThat(Stance.of(-0.0)).isEqualTo(Stance.PASS);
        assertThat(Stance.of(1)).isEqualTo(Stance.AGREE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 2, 0.5, -1.0001, Double.POSITIVE_INFINITY})
    void anyOtherNumberIsNamed(double value) {
        assertThatThrownBy(() -> Stance.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + value);
    }

    @Test
    void mirroringSwapsAgreeAndDisagree() {
        assertThat(Stance.AGREE.mirrored()).isEqualTo(Stance.DISAGREE);
        assertThat(Stance.DISAGREE.mirrored()).isEqualTo(Stance.AGREE);
        assertThat(Stance.PASS.mirrored()).isEqualTo(Stance.PASS);
    }

    @Test
    void moderationIsMinusOneZeroOrOne() {
        assertThat(Statement.Moderation.of(-1)).isEqualTo(Statement.Moderation.REMOVED);
        assertThat(Statement.Moderation.of(0)).isEqualTo(Statement.Moderation.WAITING);
        assertThat(Statement.Moderation.of(1)).isEqualTo(Statement.Moderation.ACCEPTED);
        assertThatThrownBy(() -> Statement.Moderation.of(7)).hasMessageContaining("not 7");
    }
}
