package org.augenhoehe.participation.lots.prepare;

import java.util.List;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.methods.lottery.Relaxation;

/// Quotas that give way.
public final class Quoting {
    private Quoting() {}

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
