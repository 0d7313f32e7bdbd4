package org.augenhoehe.methods.budget;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TrendTest {
    private static final double ROUNDING = 0x1p-50;

    @Test
    void valueAndSlopeAddUpAndSoDoTheirDoubts() {
        var sum = new Trend(10, 3, 0.5, 0.25).minus(new Trend(4, 2, 0.125, 0.0625), 2);
        assertThat(sum.value()).isEqualTo(2);
        assertThat(sum.slope()).isEqualTo(-1);
        assertThat(sum.doubt()).isCloseTo(0.75 + 18 * ROUNDING, within(ROUNDING / 4));
        assertThat(sum.slopeDoubt()).isCloseTo(0.375 + 7 * ROUNDING, within(ROUNDING / 4));
        assertThat(new Trend(-3, 1, 0, 0).times(2)).isEqualTo(new Trend(-6, 2, 6 * ROUNDING, 2 * ROUNDING));
    }

    @Test
    void whatFallsStaysPositiveOnlySoFar() {
        assertThat(new Trend(6, -2, 0, 0).staysPositive()).isEqualTo(3);
        assertThat(new Trend(6, -2, 1, 0.5).staysPositive()).isEqualTo(2);
        assertThat(new Trend(6, 0, 0, 0).staysPositive()).isEqualTo(Double.MAX_VALUE);
        assertThat(new Trend(6, 1, 0, 0.5).staysPositive()).isEqualTo(Double.MAX_VALUE);
        assertThat(new Trend(6, 1, 0, 3).staysPositive()).isEqualTo(3);
    }

    @Test
    void whatMayBeBelowAlreadyStaysPositiveNotAtAll() {
        assertThat(new Trend(1, 5, 1, 0).staysPositive()).isZero();
        assertThat(new Trend(-1, 5, 0, 0).staysPositive()).isZero();
    }
}
