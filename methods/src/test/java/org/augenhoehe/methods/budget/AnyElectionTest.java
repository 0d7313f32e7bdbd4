package org.augenhoehe.methods.budget;

import java.util.ArrayList;
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
        var election = MadeElection.of(random, 30);
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
        var election = MadeElection.of(random, 40);
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
        var election = MadeElection.inSmallChange(random, 12);
        if (!election.ballots().isEmpty()) {
            ShareByShare.agrees(election);
        }
    }

    /// Priceable: with the prices that were paid nobody spends more than the share, every project is paid
    /// by those who named it, and the supporters of no other project could have paid for it.
    @Property(tries = 200)
    void equalSharesIsPriceable(@ForAll Random random) {
        var election = MadeElection.of(random, 25);
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
        var ballots = MadeElection.ballots(random, candidates, 7);
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
}
