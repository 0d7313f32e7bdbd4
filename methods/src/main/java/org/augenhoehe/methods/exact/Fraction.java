package org.augenhoehe.methods.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// An exact fraction, always reduced, with a positive denominator; of any size.
///
/// While numerator and denominator fit into a `long`, all is done with `long`; what overflows goes on
/// with `BigInteger` and comes back as soon as it fits again, so that equal numbers are equal objects.
/// Immutable. Reducing by the greatest common divisor and comparing crosswise: Knuth, *The Art of Computer
/// Programming*, volume 2, section 4.5.1.
public final class Fraction implements Comparable<Fraction> {
    /// 0.
    public static final Fraction ZERO = new Fraction(0, 1, null);
    /// 1.
    public static final Fraction ONE = new Fraction(1, 1, null);

    private static final int LONG_BITS = 63;

    private record Big(BigInteger over, BigInteger under) {}

    private final long over;
    private final long under;
    private final @Nullable Big big;

    private Fraction(long over, long under, @Nullable Big big) {
        this.over = over;
        this.under = under;
        this.big = big;
    }

    /// A whole number.
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /// Any two whole numbers, of any sign.
    ///
    /// @throws ArithmeticException if the denominator is zero
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException(numerator + "/0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long common = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * (numerator / common), sign * (denominator / common), null);
    }

    /// Any two whole numbers of any size and sign.
    ///
    /// @throws ArithmeticException if the denominator is zero
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + "/0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        BigInteger over = numerator.divide(divisor);
        BigInteger under = denominator.divide(divisor);
        boolean small = over.abs().bitLength() <= LONG_BITS && under.bitLength() <= LONG_BITS;
        return small
                ? new Fraction(over.longValueExact(), under.longValueExact(), null)
                : new Fraction(0, 1, new Big(over, under));
    }

    /// Exactly the decimal number, for example a sum of money with cents.
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /// The sum.
    public Fraction plus(Fraction other) {
        if (big == null && other.big == null) {
            try {
                if (under == other.under) {
                    return of(Math.addExact(over, other.over), under);
                }
                long left = Math.multiplyExact(over, other.under);
                long right = Math.multiplyExact(other.over, under);
                return of(Math.addExact(left, right), Math.multiplyExact(under, other.under));
            } catch (ArithmeticException overflow) {
                // The same with numbers of any size.
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /// The difference.
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /// The product.
    public Fraction times(Fraction other) {
        if (big == null && other.big == null) {
            try {
                return of(Math.multiplyExact(over, other.over), Math.multiplyExact(under, other.under));
            } catch (ArithmeticException overflow) {
                // The same with numbers of any size.
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /// The product with a whole number.
    public Fraction times(long factor) {
        return times(of(factor));
    }

    /// The quotient.
    ///
    /// @throws ArithmeticException if the other one is zero
    public Fraction dividedBy(Fraction other) {
        return times(other.inverted());
    }

    /// The quotient by a whole number.
    ///
    /// @throws ArithmeticException if the divisor is zero
    public Fraction dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    /// The same with the other sign.
    public Fraction negated() {
        // The smallest long never stands in a small fraction, so that this cannot overflow.
        return big == null
                ? new Fraction(-over, under, null)
                : new Fraction(0, 1, new Big(big.over().negate(), big.under()));
    }

    private Fraction inverted() {
        return big == null ? of(under, over) : of(big.under(), big.over());
    }

    /// The smaller one of both; this one if they are equal.
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// The greater one of both; this one if they are equal.
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// -1, 0 or 1.
    public int sign() {
        return big == null ? Long.signum(over) : big.over().signum();
    }

    /// Whether the denominator is 1.
    public boolean isWhole() {
        return denominator().equals(BigInteger.ONE);
    }

    /// The largest whole number that is not greater.
    public BigInteger floor() {
        BigInteger[] parts = numerator().divideAndRemainder(denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// Rounded for the eye, never for counting on with it; half goes up, away from zero.
    ///
    /// @param decimals digits behind the point; with a negative number tens, hundreds and so on
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP);
    }

    /// Above the line of the reduced fraction; carries the sign.
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(over) : big.over();
    }

    /// Below the line of the reduced fraction; always positive.
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(under) : big.under();
    }

    /// The nearest `double` up to a few units in the last place.
    public double toDouble() {
        return big == null
                ? (double) over / under
                : new BigDecimal(big.over())
                        .divide(new BigDecimal(big.under()), MathContext.DECIMAL64)
                        .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        if (big == null && other.big == null) {
            if (under == other.under) {
                return Long.compare(over, other.over);
            }
            int high = Long.compare(Math.multiplyHigh(over, other.under), Math.multiplyHigh(other.over, under));
            return high != 0 ? high : Long.compareUnsigned(over * other.under, other.over * under);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && over == that.over
                && under == that.under
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? Long.hashCode(over * 31 + under) : big.hashCode();
    }

    /// `3` or `3/4`.
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }

    private static long gcd(long a, long b) {
        long larger = a;
        long smaller = b;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }
}
