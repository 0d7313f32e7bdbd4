package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;

/// The usual rule: in the order of votes or points, as long as there is money. Called `greedy` and
/// `greedy-…` in [Pabulib](https://pabulib.org/format).
///
/// @param skip whether a project that no longer fits is left out and the next one tried; otherwise the
///     count ends there (`greedy-no-skip`)
/// @param threshold projects with fewer votes or points are left out (`greedy-threshold`)
/// @param exclusive of the projects in each of these sets at most one is funded (`greedy-exclusive`)
/// @param tieBreak between projects with the same score
public record Greedy(boolean skip, Fraction threshold, List<Set<String>> exclusive, TieBreak tieBreak) implements Rule {
    public Greedy {
        exclusive = exclusive.stream().map(Set::copyOf).toList();
    }

    /// What does not fit is left out; ties go by the order on the ballot paper.
    public static Greedy plain() {
        return new Greedy(true, Fraction.ZERO, List.of(), TieBreak.LISTED);
    }

    /// Ends at the first project that does not fit; ties go by the order on the ballot paper.
    public static Greedy noSkip() {
        return new Greedy(false, Fraction.ZERO, List.of(), TieBreak.LISTED);
    }

    /// With a lowest score, in votes or points.
    public Greedy with(Fraction lowestScore) {
        return new Greedy(skip, lowestScore, exclusive, tieBreak);
    }

    @Override
    public Outcome count(Election election) {
        var tally = Tally.of(election);
        var found = new ArrayList<Reason>();
        order(election, tally).forEach(new Turns(election, tally, Set.of(), election.budget(), 0, found)::take);
        return Outcome.of(election, found, Fraction.ZERO, ties(election, tally, found));
    }

    /// Goes on with what another rule left over: the projects that are not funded, in the same order.
    List<Reason> goOn(Election election, Set<String> funded, Fraction left) {
        var tally = Tally.of(election);
        var found = new ArrayList<Reason>();
        order(election, tally).forEach(new Turns(election, tally, funded, left, funded.size(), found)::take);
        return found;
    }

    private List<Integer> order(Election election, Tally tally) {
        var best = Comparator.<Integer, Fraction>comparing(tally.scores()::get).reversed();
        return IntStream.range(0, election.projects().size())
                .boxed()
                .sorted(best.thenComparing(
                        tieBreak.order(tally.profile(), Amounts.of(election).costs())))
                .toList();
    }

    /// Votes and points of all projects.
    private record Tally(Profile profile, List<Fraction> scores) {
        static Tally of(Election election) {
            var profile = Profile.of(election, Utility.POINTS);
            long parts = Profile.parts(election, Utility.POINTS).longValueExact();
            var scores = IntStream.range(0, election.projects().size())
                    .mapToObj(project -> Fraction.of(profile.scores()[project], parts))
                    .toList();
            return new Tally(profile, scores);
        }
    }

    private final class Turns {
        private final Election election;
        private final Tally tally;
        private final Set<String> before;
        private final List<Reason> found;
        private final Map<String, String> taken = new HashMap<>();
        private Fraction left;
        private int round;
        private String stoppedAt = "";

        Turns(Election election, Tally tally, Set<String> before, Fraction left, int round, List<Reason> found) {
            this.election = election;
            this.tally = tally;
            this.before = before;
            this.left = left;
            this.round = round;
            this.found = found;
        }

        void take(int number) {
            var project = election.projects().get(number);
            if (!before.contains(project.id())) {
                found.add(reason(project, number));
            }
        }

        private Reason reason(Project project, int number) {
            var score = tally.scores().get(number);
            if (score.sign() == 0 || score.compareTo(threshold) < 0) {
                return new Reason.TooFewVotes(project.id(), score, threshold);
            }
            if (!stoppedAt.isEmpty()) {
                return new Reason.AfterTheEnd(project.id(), stoppedAt);
            }
            if (taken.containsKey(project.id())) {
                return new Reason.Excluded(project.id(), taken.get(project.id()));
            }
            if (project.cost().compareTo(left) > 0) {
                stoppedAt = skip ? "" : project.id();
                return new Reason.TooLittleMoney(project.id(), project.cost(), left);
            }
            left = left.minus(project.cost());
            for (var group : exclusive) {
                if (group.contains(project.id())) {
                    group.forEach(other -> taken.putIfAbsent(other, project.id()));
                }
            }
            return new Reason.ByScore(project.id(), ++round, tally.profile().votes(number), score);
        }
    }

    /// Equal scores that mattered: one of them was funded and another not, though it had the votes.
    private static List<Tie> ties(Election election, Tally tally, List<Reason> found) {
        var index = Election.index(election.projects());
        var byScore = new LinkedHashMap<Fraction, List<Reason>>();
        for (var reason : found) {
            if (!(reason instanceof Reason.TooFewVotes)) {
                byScore.computeIfAbsent(
                                tally.scores().get(index.getOrDefault(reason.project(), 0)), score -> new ArrayList<>())
                        .add(reason);
            }
        }
        var ties = new ArrayList<Tie>();
        for (var equals : byScore.values()) {
            var first = equals.stream().filter(Reason.Funded.class::isInstance).findFirst();
            if (first.isPresent() && !equals.stream().allMatch(Reason.Funded.class::isInstance)) {
                var ids = equals.stream().map(Reason::project).toList();
                ties.add(new Tie(
                        ((Reason.Funded) first.get()).round(), ids, first.get().project()));
            }
        }
        return ties;
    }
}
