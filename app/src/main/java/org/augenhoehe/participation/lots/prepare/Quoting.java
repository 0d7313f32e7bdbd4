package org.augenhoehe.participation.lots.prepare;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.methods.lottery.Feasibility;
import org.augenhoehe.methods.lottery.Pool;
import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.methods.lottery.Relaxation;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.springframework.stereotype.Component;

/// Whether the people in the pool can fill a panel that keeps the quotas, and if not, what would help.
@Component
public class Quoting {
    private final QuotaStore quotas;
    private final LotStore lots;

    Quoting(QuotaStore quotas, LotStore lots) {
        this.quotas = quotas;
        this.lots = lots;
    }

    /// @return empty where there are fewer people than seats
    public Optional<Feasibility> of(Drawing drawing) {
        return of(drawing, lots.list(drawing.step()));
    }

    /// The same for some of the people.
    public Optional<Feasibility> of(Drawing drawing, List<Lot> people) {
        return people.size() < drawing.seats()
                ? Optional.empty()
                : Optional.of(Feasibility.of(
                        new Pool(
                                people.stream()
                                        .map(lot -> lot.asPerson(lot.id().toString()))
                                        .toList(),
                                quotas.list(drawing.step()),
                                drawing.seats()),
                        drawing.households()));
    }

    /// The quotas with these changes.
    public static List<Quota> relaxed(List<Quota> quotas, List<Relaxation> relaxations) {
        return quotas.stream().map(quota -> relaxed(quota, relaxations)).toList();
    }

    private static Quota relaxed(Quota quota, List<Relaxation> relaxations) {
        int least = quota.least();
        int most = quota.most();
        for (var relaxation : relaxations) {
            if (relaxation.quota().equals(quota)) {
                least = relaxation.bound() == Relaxation.Bound.LEAST ? relaxation.better() : least;
                most = relaxation.bound() == Relaxation.Bound.MOST ? relaxation.better() : most;
            }
        }
        return new Quota(quota.category(), quota.feature(), least, most);
    }
}
