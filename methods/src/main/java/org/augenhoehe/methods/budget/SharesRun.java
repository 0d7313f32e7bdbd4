package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// One run of equal shares: everybody gets the same share, and as long as supporters can pay for a
/// project, the one that costs them least per unit of utility is bought.
final class SharesRun {
    private final List<Tie> ties = new ArrayList<>();
    private final Purses purses;
    private final SharesGround ground;
    private final Market market;

    SharesRun(SharesGround ground, Fraction share) {
        this.ground = ground;
        purses = new Purses(ground.profile(), share, ground.largest());
        market = new Market(ground.profile(), ground.supporters(), ground.costs(), ground.roughFactors(), purses);
        for (var best = best(); !best.isEmpty(); best = best()) {
            market.buy(chosen(best));
        }
    }

    Purses purses() {
        return purses;
    }

    List<Tie> ties() {
        return ties;
    }

    boolean has(int project) {
        return purses.ledger().isBought(project);
    }

    long spent() {
        long spent = 0;
        for (var purchase : purses.ledger().purchases()) {
            spent += ground.costs()[purchase.project()];
        }
        return spent;
    }

    /// All offers that rounding cannot tell from the best one.
    private List<Offer> best() {
        var offers = new ArrayList<Offer>();
        var asked = new boolean[ground.costs().length];
        double limit = Double.POSITIVE_INFINITY;
        for (int project = cheapest(asked); project >= 0; project = cheapest(asked)) {
            if (market.floor(project) > limit) {
                break;
            }
            asked[project] = true;
            var offer = market.offer(project, limit);
            if (offer != null) {
                offers.add(offer);
                limit = Math.min(limit, market.ceiling(offer));
            }
        }
        double least = limit;
        offers.removeIf(offer -> market.floor(offer.project()) > least);
        return offers;
    }

    private int cheapest(boolean[] asked) {
        int cheapest = -1;
        for (int project = 0; project < asked.length; project++) {
            if (!asked[project]
                    && !market.isClosed(project)
                    && (cheapest < 0 || market.floor(project) < market.floor(cheapest))) {
                cheapest = project;
            }
        }
        return cheapest;
    }

    private Offer chosen(List<Offer> best) {
        if (best.size() == 1) {
            return best.getFirst();
        }
        var prices = best.stream()
                .map(offer -> market.exactRate(offer).dividedBy(ground.factors()[offer.project()]))
                .toList();
        var least = prices.stream().reduce(Fraction::min).orElseThrow();
        var tied = new ArrayList<Offer>();
        for (int at = 0; at < best.size(); at++) {
            if (prices.get(at).equals(least)) {
                tied.add(best.get(at));
            }
        }
        tied.sort((one, other) -> ground.order().compare(one.project(), other.project()));
        if (tied.size() > 1) {
            var ids = tied.stream().map(offer -> ground.id(offer.project())).toList();
            ties.add(new Tie(purses.ledger().purchases().size() + 1, ids, ids.getFirst()));
        }
        return tied.getFirst();
    }
}
