package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.methods.chance.Draws;
import org.augenhoehe.methods.chance.PublicSeed;

/// The greedy way that was usual before (Sortition Foundation, called LEGACY by Flanigan et al.), here to
/// compare with: again and again take somebody with the feature that is scarcest, that is, whose share of
/// those needed among those left is largest; start over when stuck. It keeps the quotas, but the chances
/// come out as they may.
public final class Legacy {
    private static final int MOST_STARTS = 1000;

    private final Pool pool;
    private final boolean onePerHousehold;

    public Legacy(Pool pool, boolean onePerHousehold) {
        this.pool = pool;
        this.onePerHousehold = onePerHousehold;
    }

    /// One panel, or nothing if 1,000 starts all got stuck.
    ///
    /// @return ids in the order they were drawn
    public Optional<List<String>> draw(Draws draws) {
        for (int start = 0; start < MOST_STARTS; start++) {
            var panel = attempt(draws);
            if (panel.isPresent()) {
                return panel;
            }
        }
        return Optional.empty();
    }

    /// How often everyone is drawn, as a share of so many panels. Sampled, so only as exact as that number.
    ///
    /// @return person's id → share, for everyone in the pool; empty if a draw got stuck
    public Map<String, Double> chances(PublicSeed seed, int panels) {
        var shares = new HashMap<String, Double>();
        pool.people().forEach(person -> shares.put(person.id(), 0.0));
        Draws draws = seed.draws("legacy");
        for (int round = 0; round < panels; round++) {
            var panel = draw(draws);
            if (panel.isEmpty()) {
                return Map.of();
            }
            panel.get().forEach(id -> shares.merge(id, 1.0 / panels, Double::sum));
        }
        return shares;
    }

    private Optional<List<String>> attempt(Draws draws) {
        var left = new ArrayList<>(pool.people());
        var taken = new HashMap<Quota, Integer>();
        var panel = new ArrayList<String>();
        while (panel.size() < pool.panelSize()) {
            List<Person> scarcest = scarcest(left, taken);
            if (scarcest.isEmpty()) {
                return Optional.empty();
            }
            Person next = scarcest.get(draws.below(scarcest.size()));
            panel.add(next.id());
            String home = Types.home(next, onePerHousehold);
            left.removeIf(person -> Types.home(person, onePerHousehold).equals(home));
            var full = new HashSet<Quota>();
            for (Quota quota : pool.quotas()) {
                if (quota.counts(next) && taken.merge(quota, 1, Integer::sum) == quota.most()) {
                    full.add(quota);
                }
            }
            left.removeIf(person -> full.stream().anyMatch(quota -> quota.counts(person)));
        }
        boolean kept = pool.quotas().stream().allMatch(quota -> taken.getOrDefault(quota, 0) >= quota.least());
        return kept ? Optional.of(panel) : Optional.empty();
    }

    /// Everyone left with the scarcest feature; nobody if a feature is needed more than it is there.
    private List<Person> scarcest(List<Person> left, Map<Quota, Integer> taken) {
        double highest = 0;
        List<Person> scarcest = left;
        for (Quota quota : pool.quotas()) {
            int needed = quota.least() - taken.getOrDefault(quota, 0);
            if (needed > 0) {
                var having = left.stream().filter(quota::counts).toList();
                if (having.size() < needed) {
                    return List.of();
                }
                double scarcity = (double) needed / having.size();
                if (scarcity > highest) {
                    highest = scarcity;
                    scarcest = having;
                }
            }
        }
        return scarcest;
    }
}
