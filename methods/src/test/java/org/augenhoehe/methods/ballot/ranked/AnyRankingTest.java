package org.augenhoehe.methods.ballot.ranked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.exact.Fraction;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.votes;
import static org.augenhoehe.methods.ballot.ranked.Rankings.OPTIONS;
import static org.augenhoehe.methods.ballot.ranked.Rankings.profile;

/// What holds for any rankings whatever.
class AnyRankingTest {
    private final Question one = question(1, OPTIONS.toArray(String[]::new));

    @Property(tries = 200)
    void theOrderOfBallotsChangesNothing(@ForAll @From("strict") List<Ranking> ballots, @ForAll Random random) {
        for (Rule<Ranking, ?> rule : List.of(new InstantRunoff(), new Schulze(), new SingleTransferableVote())) {
            var shuffled = new ArrayList<>(ballots);
            Collections.shuffle(shuffled, random);
            assertThat((Object) Poll.of(one, rule).count(votes(shuffled)))
                    .isEqualTo(Poll.of(one, rule).count(votes(ballots)));
        }
    }

    @Property(tries = 300)
    void whoBeatsAllOthersWinsBySchulze(@ForAll @From("weak") List<Ranking> ballots) {
        var count = new Schulze().count(one, profile(ballots));
        var champion = OPTIONS.stream()
                .filter(option -> OPTIONS.stream()
                        .allMatch(other -> other.equals(option)
                                || count.tally().preferred(option, other)
                                        > count.tally().preferred(other, option)))
                .findFirst();
        Assume.that(champion.isPresent());
        assertThat(count.places().getFirst()).containsExactly(champion.get());
        assertThat(count.winners()).containsExactly(champion.get());
    }

    @Property(tries = 300)
    void movingUpNeverHarmsAWinnerBySchulze(
            @ForAll @From("weak") List<Ranking> ballots, @ForAll @IntRange(max = 14) int which) {
        var before = new Schulze().count(one, profile(ballots)).places().getFirst();
        String winner = before.getFirst();
        var changed = new ArrayList<>(ballots);
        int index = which % ballots.size();
        changed.set(index, toTheTop(ballots.get(index), winner));
        assertThat(new Schulze().count(one, profile(changed)).places().getFirst())
                .contains(winner);
    }

    private static Ranking toTheTop(Ranking ranking, String option) {
        var places = new ArrayList<>(ranking.within(
                        OPTIONS.stream().filter(other -> !other.equals(option)).collect(Collectors.toSet()))
                .places());
        places.addFirst(List.of(option));
        return new Ranking(places);
    }

    @Property(tries = 300)
    void schulzeBeatsIsTransitiveSoPlacesKeepEveryVictory(@ForAll @From("weak") List<Ranking> ballots) {
        var count = new Schulze().count(one, profile(ballots));
        for (int place = 0; place < count.places().size(); place++) {
            for (String behind : count.places().get(place)) {
                for (var earlier : count.places().subList(0, place)) {
                    earlier.forEach(option ->
                            assertThat(count.tally().beats(behind, option)).isFalse());
                }
            }
        }
        assertThat(count.places().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(OPTIONS);
    }

    @Property(tries = 300)
    void allSeatsAreFilledReservedOnesKeptAndNoBallotIsLost(
            @ForAll @From("strict") List<Ranking> ballots,
            @ForAll @IntRange(min = 2, max = 5) int seats,
            @ForAll @IntRange(max = 2) int reserved) {
        var rule = new SingleTransferableVote(
                Reserved.of("users", reserved, "d", "e"), Reserved.of("staff", reserved > 0 && seats > 2 ? 1 : 0, "c"));
        var question = question(seats, OPTIONS.toArray(String[]::new));
        var count = rule.count(question, profile(ballots));
        assertThat(count.winners()).hasSize(seats).doesNotHaveDuplicates();
        assertThat(count.winners().stream().filter("de"::contains).count()).isGreaterThanOrEqualTo(reserved);
        assertThat(count.places().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(OPTIONS);
        long valid =
                ballots.stream().filter(ballot -> !ballot.places().isEmpty()).count();
        for (Stage stage : count.tally().stages()) {
            var all = stage.votes().values().stream().reduce(stage.exhausted(), Fraction::plus);
            assertThat(all).isEqualTo(Fraction.of(valid));
        }
    }

    /// Proportionality for solid coalitions (Dummett 1984), here for a party of two.
    @Property(tries = 300)
    void aPartyWithEnoughQuotasGetsItsSeats(
            @ForAll @From("strict") List<Ranking> others, @ForAll @IntRange(min = 1, max = 30) int size) {
        var ballots = new ArrayList<>(others);
        for (int copy = 0; copy < size; copy++) {
            ballots.add(copy % 2 == 0 ? Ranking.of("a", "b") : Ranking.of("b", "a", "c"));
        }
        var count = new SingleTransferableVote().count(question(3, OPTIONS.toArray(String[]::new)), profile(ballots));
        long owed = Math.min(2, size / count.tally().quota());
        assertThat(count.winners().stream().filter("ab"::contains).count()).isGreaterThanOrEqualTo(owed);
    }

    @Property(tries = 300)
    void moreThanHalfOfTheFirstChoicesWinByEveryRule(@ForAll @From("strict") List<Ranking> others) {
        var ballots = new ArrayList<>(others);
        for (int copy = 0; copy <= others.size(); copy++) {
            ballots.add(Ranking.of("c", "a"));
        }
        for (Rule<Ranking, ?> rule :
                List.<Rule<Ranking, ?>>of(new InstantRunoff(), new Schulze(), new SingleTransferableVote())) {
            assertThat(rule.count(one, profile(ballots)).winners()).containsExactly("c");
        }
    }

    @Provide
    Arbitrary<List<Ranking>> strict() {
        return Rankings.strict();
    }

    @Provide
    Arbitrary<List<Ranking>> weak() {
        return Rankings.weak();
    }
}
