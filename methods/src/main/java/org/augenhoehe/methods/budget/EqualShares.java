package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// The Method of Equal Shares: the budget is shared out equally among the voters, and a project is
/// bought by those who named it, always the one that costs them least for what it is worth to them.
///
/// After Peters, Pierczyński, Skowron: [Proportional Participatory Budgeting with Additive
/// Utilities](https://arxiv.org/abs/2008.13276), 2021, and the [published
/// program](https://equalshares.net/implementation/) for Add1 and ties.
///
/// @param utility what a project is worth to those who named it
/// @param completion what happens with money that is left
/// @param compares whether the comparison step follows
/// @param tieBreak between projects that cost exactly the same per utility
public record EqualShares(Utility utility, Completion completion, boolean compares, TieBreak tieBreak) implements Rule {
    /// By cost, with Add1, as cities have used it.
    public static EqualShares add1() {
        return of(Utility.COST, Completion.ADD1);
    }

    /// Without the comparison step; ties go to the cheaper project, then to the one listed first.
    public static EqualShares of(Utility utility, Completion completion) {
        return new EqualShares(utility, completion, false, TieBreak.CHEAPER);
    }

    /// The same, with the [Comparison] as the last step.
    public EqualShares comparing() {
        return new EqualShares(utility, completion, true, tieBreak);
    }

    @Override
    public Outcome count(Election election) {
        var ground = new SharesGround(election, utility, tieBreak);
        var run = new SharesRun(ground, share(ground));
        if (completion.addsOne()) {
            run = new AddOne(ground).after(run);
        }
        var outcome = outcome(election, ground, run);
        if (!compares) {
            return outcome;
        }
        var greedy = new Greedy(true, Fraction.ZERO, List.of(), tieBreak).count(election);
        var comparison = Comparison.of(ground, outcome.funded(), greedy.funded());
        return (comparison.greedyStands() ? greedy : outcome).with(comparison);
    }

    /// What the budget gives each voter, in the smallest unit of money.
    private static Fraction share(SharesGround ground) {
        int voters = ground.profile().voters();
        return voters == 0 ? Fraction.ZERO : Fraction.of(ground.amounts().budget(), voters);
    }

    private Outcome outcome(Election election, SharesGround ground, SharesRun run) {
        var report = new SharesReport(ground, run);
        var found = new ArrayList<Reason>(report.funded());
        if (completion.endsGreedy()) {
            var funded = new HashSet<String>();
            found.forEach(reason -> funded.add(reason.project()));
            var left = Fraction.of(
                    ground.amounts().budget() - run.spent(), ground.amounts().unit());
            found.addAll(new Greedy(true, Fraction.ZERO, List.of(), tieBreak).goOn(election, funded, left));
        } else {
            found.addAll(report.notFunded());
        }
        return Outcome.of(
                election, found, run.purses().share().dividedBy(ground.amounts().unit()), run.ties());
    }
}
