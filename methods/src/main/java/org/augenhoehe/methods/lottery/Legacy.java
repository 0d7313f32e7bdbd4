package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.augenhoehe.methods.chance.Draws;
import org.augenhoehe.methods.chance.PublicSeed;

/// The greedy way that was usual before (Sortition Foundation, called LEGACY by Flanigan et al.), here to
/// compare with: again and again take somebody with the feature that is scarcest, that is, whose share of
/// those needed among those left is largest; start over when stuck. It keeps the quotas, but the chances
/// come out as they may.
public final class Legacy {
    private static final int MOST_STARTS = 1000;
    private static final int ANYBODY = -1;

    private final Pool pool;
    private final List<String> homes;
    private final boolean[][] counted;

    /// @param onePerHousehold at most one of a household may be in the panel
    public Legacy(Pool pool, boolean onePerHousehold) {
        this.pool = pool;
        homes = pool.people().stream()
                .map(person -> Types.home(person, onePerHousehold))
                .toList();
        counted = new boolean[pool.quotas().size()][pool.people().size()];
        for (int quota = 0; quota < counted.length; quota++) {
            for (int person = 0; person < homes.size(); person++) {
                counted[quota][person] =
                        pool.quotas().get(quota).counts(pool.people().get(person));
            }
        }
    }

    /// One panel, or nothing if 1,000 starts all got stuck.
    ///
    /// @return ids in the order they were drawn
    public Optional<List<String>> draw(Draws draws) {
        for (int start = 0; start < MOST_STARTS; start++) {
            var panel = new Attempt().panel(draws);
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

    /// One start.
    private final class Attempt {
        private final boolean[] left = new boolean[homes.size()];
        private final int[] having = new int[counted.length];
        private final int[] taken = new int[counted.length];

        Attempt() {
            Arrays.fill(left, true);
            for (int quota = 0; quota < counted.length; quota++) {
                having[quota] = among(quota).length;
            }
        }

        Optional<List<String>> panel(Draws draws) {
            var panel = new ArrayList<String>();
            while (panel.size() < pool.panelSize()) {
                int[] among = among(scarcest());
                if (among.length == 0 || stuck()) {
                    return Optional.empty();
                }
                int next = among[draws.below(among.length)];
                panel.add(pool.people().get(next).id());
                take(next);
            }
            boolean kept = IntStream.range(0, taken.length).allMatch(quota -> needed(quota) <= 0);
            return kept ? Optional.of(panel) : Optional.empty();
        }

        private void take(int next) {
            leave(person -> homes.get(person).equals(homes.get(next)));
            for (int quota = 0; quota < counted.length; quota++) {
                boolean[] full = counted[quota];
                if (full[next] && ++taken[quota] == pool.quotas().get(quota).most()) {
                    leave(person -> full[person]);
                }
            }
        }

        private void leave(IntPredicate whoever) {
            for (int person = 0; person < left.length; person++) {
                if (left[person] && whoever.test(person)) {
                    left[person] = false;
                    for (int quota = 0; quota < counted.length; quota++) {
                        having[quota] -= counted[quota][person] ? 1 : 0;
                    }
                }
            }
        }

        private int needed(int quota) {
            return pool.quotas().get(quota).least() - taken[quota];
        }

        /// Whether a feature is needed more than it is there.
        private boolean stuck() {
            return IntStream.range(0, taken.length).anyMatch(quota -> needed(quota) > having[quota]);
        }

        private int scarcest() {
            int scarcest = ANYBODY;
            double highest = 0;
            for (int quota = 0; quota < counted.length; quota++) {
                double scarcity = (double) needed(quota) / having[quota];
                if (scarcity > highest) {
                    highest = scarcity;
                    scarcest = quota;
                }
            }
            return scarcest;
        }

        private int[] among(int quota) {
            return IntStream.range(0, left.length)
                    .filter(person -> left[person] && (quota == ANYBODY || counted[quota][person]))
                    .toArray();
        }
    }
}
