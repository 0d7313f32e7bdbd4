package org.augenhoehe.methods.exact;

import java.io.IOException;

import org.augenhoehe.methods.Guide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What `docs/methods/exact.md` tells.
class GuideTest {

    @Test
    void whatRoundingTellsApartIsEqual() throws IOException {
        double second = 1 / 3.0 + 1 / 3.0 + 1 / 4.0 + 1 / 3.0 + 1 / 5.0;
        double fifth = 1 / 3.0 + 1 / 4.0 + 1 / 3.0 + 1 / 3.0 + 1 / 5.0;
        assertThat(second).isGreaterThan(fifth);
        assertThat(Guide.of("exact").text())
                .contains("candidate 2: " + second + "\n")
                .contains("candidate 5: " + fifth + "\n")
                .contains("both: " + sum(3, 3, 4, 3, 5));
        assertThat(sum(3, 3, 4, 3, 5)).isEqualTo(sum(3, 4, 3, 3, 5)).isEqualTo(Fraction.of(29, 20));
    }

    private static Fraction sum(long... parts) {
        var sum = Fraction.ZERO;
        for (long part : parts) {
            sum = sum.plus(Fraction.of(1, part));
        }
        return sum;
    }
}
