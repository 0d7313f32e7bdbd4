package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;
import java.math.MathContext;

import org.augenhoehe.methods.budget.Reason;
import org.augenhoehe.methods.exact.Fraction;

/// Why a project gets its money, or what was missing: a reason of the library, ready to be kept and put into words.
///
/// @param key of the sentence, as the library names it
/// @param round in which it was funded, from 1; 0 where it was not
/// @param people who named it or paid for it
/// @param amount what each paid, what was left, or its points: as the sentence needs it
/// @param lastPeople who gave the last they had, less than the price
/// @param more what these gave together, or the points that were needed
/// @param other the project that stood in the way; empty where none did
public record Because(
        String key, int round, long people, BigDecimal amount, long lastPeople, BigDecimal more, String other) {
    private static final int DIGITS = 3;
    private static final String NOBODY = "budget.missing.nobody";

    public boolean isFunded() {
        return round > 0;
    }

    /// @param points whether points were counted, and prices are for each point
    static Because of(Reason reason, boolean points) {
        var because = of(reason);
        var several = points && (reason instanceof Reason.Funded || reason instanceof Reason.TooFewVotes);
        return several && !because.key.equals(NOBODY) ? because.named(because.key + ".points") : because;
    }

    private Because named(String sentence) {
        return new Because(sentence, round, people, amount, lastPeople, more, other);
    }

    private static Because of(Reason reason) {
        return switch (reason) {
            case Reason.ByScore one ->
                new Because(one.key(), one.round(), one.votes(), plain(one.score()), 0, BigDecimal.ZERO, "");
            case Reason.ByShares one -> shares(one);
            case Reason.BySaving one ->
                new Because(one.key(), one.round(), one.votes(), plain(one.saved()), 0, BigDecimal.ZERO, "");
            case Reason.TooLittleMoney one -> missing(one.key(), 0, one.left(), Fraction.ZERO, "");
            case Reason.AfterTheEnd one -> missing(one.key(), 0, Fraction.ZERO, Fraction.ZERO, one.stoppedAt());
            case Reason.TooFewVotes one -> missing(votes(one), 0, one.score(), one.needed(), "");
            case Reason.Excluded one -> missing(one.key(), 0, Fraction.ZERO, Fraction.ZERO, one.by());
            case Reason.TooLittleShares one ->
                missing(one.votes() == 0 ? NOBODY : one.key(), one.votes(), one.sharesLeft(), Fraction.ZERO, "");
        };
    }

    /// Who gave exactly the price as the last they had paid the full price, too.
    private static Because shares(Reason.ByShares one) {
        var exactly = one.lastMoney().equals(one.price().times(one.lastPayers()));
        return exactly
                ? new Because(
                        "budget.funded.by-shares",
                        one.round(),
                        one.payers() + one.lastPayers(),
                        plain(one.price()),
                        0,
                        BigDecimal.ZERO,
                        "")
                : new Because(
                        one.payers() == 0 ? "budget.funded.by-rest" : one.key(),
                        one.round(),
                        one.payers(),
                        plain(one.price()),
                        one.lastPayers(),
                        plain(one.lastMoney()),
                        "");
    }

    private static String votes(Reason.TooFewVotes reason) {
        return reason.score().sign() == 0 ? NOBODY : reason.key();
    }

    private static Because missing(String key, long people, Fraction amount, Fraction more, String other) {
        return new Because(key, 0, people, plain(amount), 0, plain(more), other);
    }

    /// To the cent; what is less than one of the currency with as many digits as it takes to tell it from nothing.
    static BigDecimal plain(Fraction exact) {
        var cents = exact.rounded(2);
        return exact.compareTo(Fraction.ONE) < 0 && exact.sign() > 0
                ? exact.rounded(12).round(new MathContext(DIGITS)).stripTrailingZeros()
                : cents;
    }
}
