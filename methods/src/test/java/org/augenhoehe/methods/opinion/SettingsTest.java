package org.augenhoehe.methods.opinion;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {

    @Test
    void changedSettingsKeepTheRest() {
        var standard = Settings.standard();
        assertThat(standard.withSeed(5)).isEqualTo(new Settings(5, 7, 60, 5, OptionalInt.empty(), 50, 0.6));
        assertThat(standard.withGroups(3)).isEqualTo(new Settings(1, 7, 60, 5, OptionalInt.of(3), 50, 0.6));
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        var none = OptionalInt.empty();
        assertThatThrownBy(() -> new Settings(1, 0, 60, 5, none, 50, 0.6)).hasMessage("leastVotes can't be 0.0");
        assertThatThrownBy(() -> new Settings(1, 7, Double.NaN, 5, none, 50, 0.6))
                .hasMessage("damping can't be NaN");
        assertThatThrownBy(() -> new Settings(1, 7, -1, 5, none, 50, 0.6)).hasMessage("damping can't be -1.0");
        assertThatThrownBy(() -> new Settings(1, 7, Double.POSITIVE_INFINITY, 5, none, 50, 0.6))
                .hasMessageContaining("damping");
        assertThatThrownBy(() -> new Settings(1, 7, 60, 1, none, 50, 0.6)).hasMessage("mostGroups can't be 1.0");
        assertThatThrownBy(() -> Settings.standard().withGroups(1)).hasMessage("groups can't be 1.0");
        assertThatThrownBy(() -> new Settings(1, 7, 60, 5, none, 1, 0.6)).hasMessage("resamples can't be 1.0");
        assertThatThrownBy(() -> new Settings(1, 7, 60, 5, none, 50, 1.1)).hasMessageContaining("leastStability");
        assertThatThrownBy(() -> new Settings(1, 7, 60, 5, none, 50, -0.1)).hasMessageContaining("leastStability");
        assertThat(new Settings(1, 1, 0, 2, none, 2, 0).leastStability()).isZero();
        assertThat(new Settings(1, 1, 0, 2, none, 2, 1).leastStability()).isOne();
    }
}
