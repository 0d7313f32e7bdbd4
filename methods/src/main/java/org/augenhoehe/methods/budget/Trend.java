package org.augenhoehe.methods.budget;

/// A number that is linear in the share of each voter.
///
/// @param value now
/// @param slope how much it grows with each unit of the share
/// @param doubt how far the value may be off
/// @param slopeDoubt how far the slope may be off
record Trend(double value, double slope, double doubt, double slopeDoubt) {
    static final Trend NOTHING = new Trend(0, 0, 0, 0);

    /// More than a few roundings of a `double` can change.
    private static final double ROUNDING = 0x1p-50;

    Trend plus(Trend other, double factor) {
        double sum = value + other.value * factor;
        double slopes = slope + other.slope * factor;
        double size = Math.abs(factor);
        return new Trend(
                sum,
                slopes,
                doubt + other.doubt * size + (Math.abs(value) + Math.abs(other.value) * size) * ROUNDING,
                slopeDoubt + other.slopeDoubt * size + (Math.abs(slope) + Math.abs(other.slope) * size) * ROUNDING);
    }

    Trend minus(Trend other, double factor) {
        return plus(other, -factor);
    }

    Trend times(double factor) {
        return NOTHING.plus(this, factor);
    }

    /// How much can surely be added to the share before the number falls below zero; zero at once if it
    /// may be below already.
    double staysPositive() {
        double least = value - doubt;
        double fall = slopeDoubt - slope;
        if (least <= 0) {
            return 0;
        }
        return fall <= 0 ? Double.MAX_VALUE : least / fall;
    }
}
