package org.augenhoehe.methods.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FractionTest {
    private static final Fraction HUGE = Fraction.of(BigInteger.TWO.pow(200).add(BigInteger.ONE), BigInteger.TEN);

    @Test
    void isAlwaysReducedWithAPositiveDenominator() {
        assertThat(Fraction.of(6, -4)).hasToString("-3/2").isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(8, 4)).hasToString("2").isEqualTo(Fraction.of(2));
        assertThat(Fraction.of(Long.MIN_VALUE, 2)).hasToString("-4611686018427387904");
        assertThat(Fraction.of(1, Long.MIN_VALUE).denominator()).isEqualTo(BigInteger.TWO.pow(63));
        assertThat(Fraction.of(BigInteger.valueOf(6), BigInteger.valueOf(-4))).isEqualTo(Fraction.of(-3, 2));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(3, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void centsAreExact() {
        assertThat(Fraction.of(new BigDecimal("1437562.51"))).hasToString("143756251/100");
        assertThat(Fraction.of(new BigDecimal("1e3"))).isEqualTo(Fraction.of(1000));
        assertThat(Fraction.of(2, 3).rounded(2)).isEqualTo("0.67");
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
        assertThat(Fraction.of(-4).floor()).isEqualTo(-4);
        assertThat(Fraction.of(1, 2).isWhole()).isFalse();
        assertThat(Fraction.of(-4).sign()).isEqualTo(-1);
        assertThat(Fraction.of(1, 3).min(Fraction.of(1, 2))).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 3).max(Fraction.of(1, 2))).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void whatIsDifferentIsNotEqual() {
        var half = Fraction.of(1, 2);
        assertThat(half)
                .isNotEqualTo(Fraction.of(1, 3))
                .isNotEqualTo(Fraction.of(3, 2))
                .isNotEqualTo("1/2");
        assertThat(HUGE).isNotEqualTo(HUGE.plus(Fraction.ONE));
        assertThat(List.of(half, Fraction.of(1, 3), Fraction.of(2, 3), Fraction.of(2), Fraction.of(-2)))
                .extracting(Fraction::hashCode)
                .doesNotHaveDuplicates();
        var again = Fraction.of(2, 4);
        assertThat(half.min(again)).isSameAs(half);
        assertThat(half.max(again)).isSameAs(half);
    }

    @Test
    void whatOverflowsGoesOnAndComesBack() {
        assertThat(HUGE.minus(HUGE)).isEqualTo(Fraction.ZERO);
        assertThat(HUGE.dividedBy(HUGE)).isEqualTo(Fraction.ONE).hasSameHashCodeAs(Fraction.ONE);
        assertThat(HUGE.negated().sign()).isEqualTo(-1);
        assertThat(HUGE).isGreaterThan(Fraction.ONE).isEqualTo(HUGE.times(3).dividedBy(3));
        assertThat(HUGE).hasSameHashCodeAs(HUGE.times(3).dividedBy(3));
        assertThat(HUGE.toDouble()).isCloseTo(Math.pow(2, 200) / 10, Percentage.withPercentage(1e-9));
        assertThat(Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE)).hasToString("9223372036854775808");
        assertThat(Fraction.of(Long.MAX_VALUE).times(4).dividedBy(4)).isEqualTo(Fraction.of(Long.MAX_VALUE));
    }

    @Property
    void countsLikeIntegersOfAnySize(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        long under = b == 0 ? 1 : b;
        long below = d == 0 ? 1 : d;
        var left = Fraction.of(a, under);
        var right = Fraction.of(c, below);
        var crossLeft = big(a).multiply(big(below));
        var crossRight = big(c).multiply(big(under));
        var both = big(under).multiply(big(below));
        assertThat(left.plus(right)).isEqualTo(Fraction.of(crossLeft.add(crossRight), both));
        assertThat(left.minus(right)).isEqualTo(Fraction.of(crossLeft.subtract(crossRight), both));
        assertThat(left.times(right)).isEqualTo(Fraction.of(big(a).multiply(big(c)), both));
        assertThat(left.compareTo(right)).isEqualTo(crossLeft.compareTo(crossRight) * both.signum());
        assertThat(left.toDouble()).isCloseTo((double) a / under, Percentage.withPercentage(1e-9));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
