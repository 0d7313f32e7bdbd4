package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// Says of a finished run of equal shares who paid what, and what was missing.
final class SharesReport {
    private final SharesGround ground;
    private final SharesRun run;

    SharesReport(SharesGround ground, SharesRun run) {
        this.ground = ground;
        this.run = run;
    }

    List<Reason> funded() {
        var found = new ArrayList<Reason>();
        var ledger = run.purses().ledger();
        for (var purchase : ledger.purchases()) {
            var rate = ledger.rate(found.size());
            var payers = purchase.payers();
            var last = Fraction.of(ground.costs()[purchase.project()]).minus(rate.times(payers.richWeight()));
            found.add(new Reason.ByShares(
                    ground.id(purchase.project()),
                    found.size() + 1,
                    payers.richVoters(),
                    inCurrency(rate),
                    payers.poorVoters(),
                    inCurrency(last)));
        }
        return found;
    }

    List<Reason> notFunded() {
        var found = new ArrayList<Reason>();
        for (int project = 0; project < ground.costs().length; project++) {
            if (!run.has(project)) {
                found.add(notFunded(project));
            }
        }
        return found;
    }

    private Reason notFunded(int project) {
        long votes = ground.profile().votes(project);
        if (votes == 0) {
            return new Reason.TooFewVotes(ground.id(project), Fraction.ZERO, Fraction.ZERO);
        }
        var purses = run.purses();
        var together = purses.payers();
        for (int group : ground.profile().supporters()[project]) {
            if (purses.left()[group] > 0) {
                together.addPoor(group, ground.profile().size()[group]);
            }
        }
        return new Reason.TooLittleShares(
                ground.id(project),
                inCurrency(Fraction.of(ground.costs()[project])),
                votes,
                inCurrency(purses.ledger().poorMoney(together)));
    }

    private Fraction inCurrency(Fraction money) {
        return money.dividedBy(ground.amounts().unit());
    }
}
