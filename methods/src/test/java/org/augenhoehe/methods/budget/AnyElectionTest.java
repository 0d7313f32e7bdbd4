package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/// What must hold in every election, tried with many that nobody held.
class AnyElectionTest {
    private static final List<Rule> RULES = List.of(
            Greedy.plain(),
            Greedy.noSkip(),
            EqualShares.of(Utility.COST, Completion.NONE),
            EqualShares.of(Utility.CARDINALITY, Completion.ADD1U),
            EqualShares.of(Utility.POINTS, Completion.GREEDY).comparing(),
            Phragmen.plain());

    @Property(tries = 200)
    void theOrderOfTheBallotsDecidesNothingAndTheBudgetIsKept(@ForAll Random random) {
        var election = election(random, 30);
        var turned = new ArrayList<>(election.ballots());
        Collections.shuffle(turned, random);
        var other = new Election(election.budget(), election.kind(), election.ranks(), election.projects(), turned);
        for (var rule : RULES) {
            var outcome = rule.count(election);
            assertThat(rule.count(other)).isEqualTo(outcome);
            assertThat(outcome.left().sign()).isNotNegative();
            assertThat(outcome.spent().plus(outcome.left())).isEqualTo(election.budget());
        }
    }

    /// The quick count agrees, project by project and price by price, with the rule as the paper has it.
    @Property(tries = 300)
    void theQuickCountIsThePlainOne(@ForAll Random random, @ForAll Utility utility) {
        var election = election(random, 40);
        var ground = new SharesGround(election, utility, TieBreak.LISTED);
        var share = Fraction.of(1 + random.nextInt(60), 1 + random.nextInt(4));
        var run = new SharesRun(ground, share);
        var plain = PlainShares.buy(ground, share);
        assertThat(run.purses().ledger().purchases().stream().map(Purchase::project))
                .containsExactlyElementsOf(plain.bought());
        for (int at = 0; at < plain.bought().size(); at++) {
            assertThat(run.purses().ledger().rate(at)).isEqualTo(plain.rates().get(at));
        }
    }

    /// Add1 may pass over shares; what comes out is what comes out share by share.
    @Property(tries = 150)
    void passingOverSharesChangesNothing(@ForAll Random random) {
        var small = election(random, 12);
        var projects = small.projects().stream()
                .map(project ->
                        Project.of(project.id(), project.cost().numerator().longValueExact() * 20 + random.nextInt(3)))
                .toList();
        var election = new Election(small.budget().times(20), small.kind(), small.ranks(), projects, small.ballots());
        var ground = new SharesGround(election, Utility.COST, TieBreak.CHEAPER);
        if (ground.profile().voters() == 0) {
            return;
        }
        var run = new SharesRun(
                ground, election.budget().dividedBy(ground.profile().voters()));
        long share = run.purses().share().floor().longValueExact();
        var named = IntStream.range(0, projects.size())
                .filter(project -> ground.profile().votes(project) > 0)
                .toArray();
        while (!Arrays.stream(named).allMatch(run::has)) {
            var next = new SharesRun(ground, Fraction.of(++share));
            if (next.spent() > ground.amounts().budget()) {
                break;
            }
            run = next;
        }
        var outcome = EqualShares.add1().count(election);
        assertThat(outcome.share()).isEqualTo(run.purses().share());
        assertThat(outcome.funded())
                .containsExactlyElementsOf(run.purses().ledger().purchases().stream()
                        .map(purchase -> ground.id(purchase.project()))
                        .toList());
    }

    /// Priceable: with the prices that were paid nobody spends more than the share, every project is paid
    /// by those who named it, and the supporters of no other project could have paid for it.
    @Property(tries = 200)
    void equalSharesIsPriceable(@ForAll Random random) {
        var election = election(random, 25);
        var outcome = EqualShares.of(Utility.COST, Completion.NONE).count(election);
        var paid = Fraction.ZERO;
        for (var reason : outcome.reasons()) {
            if (reason instanceof Reason.ByShares bought) {
                var cost = bought.price().times(bought.payers()).plus(bought.lastMoney());
                assertThat(cost).isEqualTo(election.project(bought.project()).cost());
                assertThat(bought.price()).isLessThanOrEqualTo(outcome.share());
                assertThat(bought.lastMoney())
                        .isLessThanOrEqualTo(bought.price().times(bought.lastPayers()));
                paid = paid.plus(cost);
            } else if (reason instanceof Reason.TooLittleShares missing) {
                assertThat(missing.sharesLeft()).isLessThan(missing.cost());
            }
        }
        assertThat(paid).isEqualTo(outcome.spent());
    }

    /// Extended justified representation: of any group that deserves several seats and agrees on as many
    /// candidates, somebody got as many of those they named.
    @Property(tries = 150)
    void equalSharesGivesEveryGroupWhatItDeserves(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int seats) {
        var candidates = IntStream.range(0, 6).mapToObj(number -> "c" + number).toList();
        var ballots = ballots(random, candidates, 7);
        var election = CommitteeRule.election(seats, candidates, ballots);
        var funded = new HashSet<>(EqualShares.of(Utility.CARDINALITY, Completion.NONE)
                .count(election)
                .funded());
        for (int group = 1; group < 1 << ballots.size(); group++) {
            int members = group;
            var people = IntStream.range(0, ballots.size())
                    .filter(voter -> (members >> voter & 1) == 1)
                    .mapToObj(ballots::get)
                    .toList();
            var agreed = new HashSet<>(candidates);
            people.forEach(person -> agreed.retainAll(person.projects()));
            int deserved = Math.min(agreed.size(), people.size() * seats / ballots.size());
            assertThat(people).anyMatch(person -> got(person, funded) >= deserved);
        }
    }

    private static long got(Ballot person, Set<String> funded) {
        return person.projects().stream().filter(funded::contains).count();
    }

    /// Few different costs and small numbers, so that ties and just sufficient money are frequent.
    private static Election election(Random random, int mostVoters) {
        var kind = BallotKind.values()[random.nextInt(BallotKind.values().length)];
        var projects = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(number -> Project.of("p" + number, 10L * random.nextInt(1, 7)))
                .toList();
        var ids = projects.stream().map(Project::id).toList();
        var ballots = new ArrayList<Ballot>();
        for (var ballot : ballots(random, ids, random.nextInt(mostVoters))) {
            var named = kind == BallotKind.CHOOSE_ONE
                    ? ballot.projects().stream().limit(1).toList()
                    : ballot.projects();
            var points = kind.hasPoints()
                    ? named.stream()
                            .map(id -> Fraction.of(random.nextInt(4), 2))
                            .toList()
                    : List.<Fraction>of();
            ballots.add(new Ballot(ballot.voter(), named, points, ballot.about()));
        }
        return new Election(Fraction.of(random.nextInt(150)), kind, 3, projects, ballots);
    }

    private static List<Ballot> ballots(Random random, List<String> ids, int voters) {
        return IntStream.range(0, voters)
                .mapToObj(voter -> {
                    var named = new ArrayList<>(ids);
                    Collections.shuffle(named, random);
                    return Ballot.of(
                            "v" + voter,
                            named.subList(0, random.nextInt(ids.size() + 1)).toArray(String[]::new));
                })
                .toList();
    }

    /// Equal shares as it stands in the paper, with exact fractions for every voter.
    private record PlainShares(List<Integer> bought, List<Fraction> rates) {
        static PlainShares buy(SharesGround ground, Fraction share) {
            var profile = ground.profile();
            var left = new Fraction[profile.size().length];
            Arrays.fill(left, share);
            var done = new PlainShares(new ArrayList<>(), new ArrayList<>());
            while (true) {
                int best = -1;
                Fraction bestRate = null;
                for (int project = 0; project < ground.costs().length; project++) {
                    var rate = done.bought.contains(project) ? null : rate(ground, project, left);
                    if (rate != null
                            && (best < 0
                                    || rate.dividedBy(ground.factors()[project])
                                                    .compareTo(bestRate.dividedBy(ground.factors()[best]))
                                            < 0)) {
                        best = project;
                        bestRate = rate;
                    }
                }
                if (best < 0) {
                    return done;
                }
                done.bought.add(best);
                done.rates.add(bestRate);
                int[] groups = profile.supporters()[best];
                for (int at = 0; at < groups.length; at++) {
                    var due = bestRate.times(profile.supporterWeights()[best][at]);
                    left[groups[at]] = left[groups[at]].minus(due.min(left[groups[at]]));
                }
            }
        }

        private static Fraction rate(SharesGround ground, int project, Fraction[] left) {
            int[] groups = ground.profile().supporters()[project];
            int[] weights = ground.profile().supporterWeights()[project];
            var poorestFirst = IntStream.range(0, groups.length)
                    .boxed()
                    .sorted(java.util.Comparator.comparing(at -> left[groups[at]].dividedBy(weights[at])))
                    .toList();
            long weight = 0;
            for (int at = 0; at < groups.length; at++) {
                weight += (long) weights[at] * ground.profile().size()[groups[at]];
            }
            var missing = Fraction.of(ground.costs()[project]);
            for (int at : poorestFirst) {
                var rate = missing.dividedBy(weight);
                if (rate.times(weights[at]).compareTo(left[groups[at]]) <= 0) {
                    return rate;
                }
                int size = ground.profile().size()[groups[at]];
                missing = missing.minus(left[groups[at]].times(size));
                weight -= (long) weights[at] * size;
            }
            return null;
        }
    }
}
