package org.augenhoehe.participation.budget;

import java.util.List;

import org.augenhoehe.methods.budget.BallotKind;
import org.augenhoehe.methods.budget.Completion;
import org.augenhoehe.methods.budget.EqualShares;
import org.augenhoehe.methods.budget.Greedy;
import org.augenhoehe.methods.budget.Rule;
import org.augenhoehe.methods.budget.TieBreak;
import org.augenhoehe.methods.budget.Utility;
import org.augenhoehe.methods.exact.Fraction;

/// The rules by which money can be shared out; the recommended one first.
public enum CountingRule {
    /// Equal shares; shares grow while that helps, and what is left goes by votes.
    SHARES_ADD1U(Completion.ADD1U),
    /// Equal shares; shares grow while that helps, and what is left stays.
    SHARES_ADD1(Completion.ADD1),
    /// Equal shares, and what is left stays.
    SHARES(Completion.NONE),
    /// By votes, as long as there is money.
    GREEDY(Completion.NONE);

    private final Completion completion;

    CountingRule(Completion completion) {
        this.completion = completion;
    }

    public boolean isShares() {
        return this != GREEDY;
    }

    /// What it is shown beside.
    public CountingRule beside() {
        return isShares() ? GREEDY : SHARES_ADD1U;
    }

    public String textKey() {
        return "budget.rule." + this;
    }

    /// Equals are taken in the order in which the projects stand in the election: it is drawn by lot.
    public Rule of(BallotKind kind) {
        return isShares()
                ? new EqualShares(worth(kind), completion, false, TieBreak.LISTED)
                : new Greedy(true, Fraction.ZERO, List.of(), TieBreak.LISTED);
    }

    /// Where people only name projects, one is worth what it costs; otherwise what people gave to it.
    public static Utility worth(BallotKind kind) {
        return kind == BallotKind.APPROVAL || kind == BallotKind.CHOOSE_ONE ? Utility.COST : Utility.POINTS;
    }
}
