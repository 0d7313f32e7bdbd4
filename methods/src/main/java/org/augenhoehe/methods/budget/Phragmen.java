package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// Phragmén's sequential rule: everybody is given money at the same steady pace; as soon as the
/// supporters of a project together have what it costs, it is bought and they have nothing again.
///
/// After Phragmén 1894, for budgets Los, Christoff, Grossi: [Proportional Budget Allocations: Towards a
/// Systematization](https://arxiv.org/abs/2203.12324), 2022. All that counts is whether a voter named a
/// project; points don't matter.
///
/// @param skip whether a project that the budget no longer covers is left out and the next one waited
///     for; otherwise the count ends there, as in the paper
/// @param tieBreak between projects that can be paid at the same moment
public record Phragmen(boolean skip, TieBreak tieBreak) implements Rule {
    /// As in the paper.
    public static Phragmen plain() {
        return new Phragmen(false, TieBreak.CHEAPER);
    }

    @Override
    public Outcome count(Election election) {
        var run = new Run(election, skip, tieBreak);
        var found = run.all();
        return Outcome.of(election, found, Fraction.ZERO, run.ties);
    }

    private static final class Run {
        /// Far more than rounding can do to a sum of at most some thousand positive numbers.
        private static final double SURELY = 1 + 0x1p-36;

        private final Election election;
        private final boolean skip;
        private final Profile profile;
        private final Amounts amounts;
        private final Comparator<Integer> order;
        private final List<Tie> ties = new ArrayList<>();
        private final List<Fraction> moments = new ArrayList<>();
        private final List<Reason> found = new ArrayList<>();
        /// For each group the number of the purchase it last paid for; 0 before the first.
        private final int[] last;
        /// For each project and purchase how many supporters last paid then.
        private final long[][] since;
        private final long[] votes;
        private final boolean[] open;
        private long left;

        Run(Election election, boolean skip, TieBreak tieBreak) {
            this.election = election;
            this.skip = skip;
            profile = Profile.of(election, Utility.CARDINALITY);
            amounts = Amounts.of(election);
            order = tieBreak.order(profile, amounts.costs());
            left = amounts.budget();
            last = new int[profile.size().length];
            int projects = election.projects().size();
            since = new long[projects][projects + 1];
            votes = new long[projects];
            open = new boolean[projects];
            Arrays.fill(open, true);
            moments.add(Fraction.ZERO);
            for (int project = 0; project < projects; project++) {
                votes[project] = profile.votes(project);
                since[project][0] = votes[project];
                if (votes[project] == 0) {
                    open[project] = false;
                    found.add(new Reason.TooFewVotes(id(project), Fraction.ZERO, Fraction.ZERO));
                }
            }
        }

        List<Reason> all() {
            for (var first = first(); !first.isEmpty(); first = first()) {
                int chosen = first.getFirst();
                open[chosen] = false;
                long cost = amounts.costs()[chosen];
                if (cost <= left) {
                    if (first.size() > 1) {
                        ties.add(new Tie(
                                moments.size(), first.stream().map(this::id).toList(), id(chosen)));
                    }
                    buy(chosen);
                    continue;
                }
                found.add(new Reason.TooLittleMoney(id(chosen), money(cost), money(left)));
                if (!skip) {
                    close(id(chosen));
                }
            }
            return found;
        }

        private void close(String stoppedAt) {
            for (int project = 0; project < open.length; project++) {
                if (open[project]) {
                    open[project] = false;
                    found.add(new Reason.AfterTheEnd(id(project), stoppedAt));
                }
            }
        }

        /// All projects that can be bought first and at the same moment, best first.
        private List<Integer> first() {
            double earliest = Double.POSITIVE_INFINITY;
            var roughly = new double[open.length];
            for (int project = 0; project < open.length; project++) {
                if (open[project]) {
                    roughly[project] = roughly(project);
                    earliest = Math.min(earliest, roughly[project]);
                }
            }
            var first = new ArrayList<Integer>();
            Fraction exactly = null;
            for (int project = 0; project < open.length; project++) {
                if (open[project] && roughly[project] <= earliest * SURELY) {
                    var moment = moment(project);
                    if (exactly == null || moment.compareTo(exactly) < 0) {
                        first.clear();
                        exactly = moment;
                    }
                    if (moment.equals(exactly)) {
                        first.add(project);
                    }
                }
            }
            first.sort(order);
            return first;
        }

        private double roughly(int project) {
            double sum = amounts.costs()[project];
            for (int purchase = 1; purchase < moments.size(); purchase++) {
                sum += since[project][purchase] * moments.get(purchase).toDouble();
            }
            return sum / votes[project];
        }

        /// When its supporters, each saving since their last purchase, have its cost together.
        private Fraction moment(int project) {
            var sum = Fraction.of(amounts.costs()[project]);
            for (int purchase = 1; purchase < moments.size(); purchase++) {
                if (since[project][purchase] > 0) {
                    sum = sum.plus(moments.get(purchase).times(since[project][purchase]));
                }
            }
            return sum.dividedBy(votes[project]);
        }

        private void buy(int project) {
            var moment = moment(project);
            int purchase = moments.size();
            found.add(new Reason.BySaving(id(project), purchase, votes[project], moment.dividedBy(amounts.unit())));
            moments.add(moment);
            left -= amounts.costs()[project];
            for (int group : profile.supporters()[project]) {
                for (int other : profile.projects()[group]) {
                    since[other][last[group]] -= profile.size()[group];
                    since[other][purchase] += profile.size()[group];
                }
                last[group] = purchase;
            }
        }

        private Fraction money(long whole) {
            return Fraction.of(whole, amounts.unit());
        }

        private String id(int project) {
            return election.projects().get(project).id();
        }
    }
}
