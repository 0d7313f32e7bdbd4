package org.augenhoehe.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

import org.augenhoehe.methods.lottery.Feasibility;
import org.augenhoehe.methods.lottery.Person;
import org.augenhoehe.methods.lottery.Pool;
import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.methods.lottery.Relaxation;

/// Pools as volunteers make them: every category has a population that the quotas follow (share of the
/// panel, a tenth less to a tenth more, rounded outwards) and volunteers who differ from it, some features
/// by a factor of three. Same seed, same pool. Quotas no panel can keep are relaxed as [Feasibility] says.
final class MadeUpPool {
    private static final int[] FEATURES = {2, 4, 3, 5, 2, 4, 3, 6};

    private MadeUpPool() {}

    static Pool of(int people, int panelSize, int categories, long seed) {
        var random = new Random(seed);
        var quotas = new ArrayList<Quota>();
        var volunteers = new ArrayList<double[]>();
        for (int category = 0; category < categories; category++) {
            int features = FEATURES[category % FEATURES.length];
            var share = new double[features];
            var willing = new double[features];
            double all = 0;
            for (int feature = 0; feature < features; feature++) {
                share[feature] = 1 + random.nextDouble();
                willing[feature] = share[feature] * Math.exp(0.6 * random.nextGaussian());
                all += share[feature];
            }
            for (int feature = 0; feature < features; feature++) {
                double seats = share[feature] / all * panelSize;
                quotas.add(new Quota("c" + category, "f" + feature, (int) (0.9 * seats), (int) Math.ceil(1.1 * seats)));
            }
            volunteers.add(willing);
        }
        var pool = new ArrayList<Person>();
        for (int person = 0; person < people; person++) {
            var features = new HashMap<String, String>();
            for (int category = 0; category < categories; category++) {
                features.put("c" + category, "f" + one(volunteers.get(category), random));
            }
            pool.add(new Person("%05d".formatted(person), features));
        }
        return possible(new Pool(pool, quotas, panelSize));
    }

    private static int one(double[] weights, Random random) {
        double point = random.nextDouble() * java.util.Arrays.stream(weights).sum();
        int feature = 0;
        while (feature < weights.length - 1 && point >= weights[feature]) {
            point -= weights[feature++];
        }
        return feature;
    }

    private static Pool possible(Pool pool) {
        if (!(Feasibility.of(pool, false) instanceof Feasibility.Impossible(List<Relaxation> relaxations))) {
            return pool;
        }
        var quotas = new ArrayList<>(pool.quotas());
        for (Relaxation relaxation : relaxations) {
            quotas.replaceAll(quota -> relaxed(quota, relaxation));
        }
        return new Pool(pool.people(), quotas, pool.panelSize());
    }

    private static Quota relaxed(Quota quota, Relaxation by) {
        if (!quota.category().equals(by.quota().category())
                || !quota.feature().equals(by.quota().feature())) {
            return quota;
        }
        return by.bound() == Relaxation.Bound.LEAST
                ? new Quota(quota.category(), quota.feature(), by.better(), quota.most())
                : new Quota(quota.category(), quota.feature(), quota.least(), by.better());
    }
}
