package org.augenhoehe.methods.budget;

import java.math.BigInteger;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// The money of an election in whole numbers: all sums multiplied so that no fraction is left.
///
/// @param unit how many of the whole numbers make one of the currency: 100 where there are cents
record Amounts(long unit, long budget, long[] costs) {
    /// Whole numbers up to here leave room for points and for many voters' sums.
    private static final int MOST_BITS = 50;

    static void check(Fraction budget, List<Project> projects) {
        for (var project : projects) {
            if (project.cost().sign() < 0) {
                throw new FlawedElection(
                        new Flaw.NegativeCost(project.id(), project.cost().toString()));
            }
        }
        BigInteger unit = unit(budget, projects);
        whole(budget, unit, "budget");
        var sum = Fraction.ZERO;
        for (var project : projects) {
            sum = sum.plus(project.cost());
            whole(sum, unit, project.id());
        }
    }

    static Amounts of(Election election) {
        BigInteger unit = unit(election.budget(), election.projects());
        long[] costs = election.projects().stream()
                .mapToLong(project -> whole(project.cost(), unit, project.id()))
                .toArray();
        return new Amounts(unit.longValueExact(), whole(election.budget(), unit, "budget"), costs);
    }

    private static BigInteger unit(Fraction budget, List<Project> projects) {
        BigInteger unit = budget.denominator();
        for (var project : projects) {
            BigInteger under = project.cost().denominator();
            unit = unit.divide(unit.gcd(under)).multiply(under);
            if (unit.bitLength() > MOST_BITS) {
                throw new FlawedElection(
                        new Flaw.TooLarge(project.id(), project.cost().toString()));
            }
        }
        return unit;
    }

    private static long whole(Fraction money, BigInteger unit, String whose) {
        BigInteger whole = money.times(Fraction.of(unit, BigInteger.ONE)).numerator();
        if (whole.bitLength() > MOST_BITS) {
            throw new FlawedElection(new Flaw.TooLarge(whose, money.toString()));
        }
        return whole.longValueExact();
    }
}
