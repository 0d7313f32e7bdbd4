package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.augenhoehe.methods.ballot.points.Approval;
import org.augenhoehe.methods.ballot.points.ApprovalVoting;
import org.augenhoehe.methods.ballot.points.Points;
import org.augenhoehe.methods.ballot.points.ScoreVoting;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.methods.ballot.Ballots.question;

/// What holds for any votes whatever.
class AnyVoteTest {
    private static final Question QUESTION = question(2, "a", "b", "c", "d");
    private final Poll<Approval, ?> poll =
            Poll.of(QUESTION, new ApprovalVoting()).withGroups(Groups.majorityIn("users", "staff"));

    @Property(tries = 300)
    void theOrderOfVotesChangesNothing(@ForAll @From("votes") List<Vote<Approval>> votes, @ForAll Random random) {
        var shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, random);
        assertThat((Object) poll.count(shuffled)).isEqualTo(poll.count(votes));
    }

    @Property(tries = 300)
    void whateverIsPublishedCountsToTheSameDecision(@ForAll @From("votes") List<Vote<Approval>> votes) {
        var result = poll.count(votes);
        if (result.ballots() instanceof Published.Secret<Approval> secret) {
            assertThat((Object) poll.recount(secret.sheets())).isEqualTo(result.decision());
        }
        var open = poll.open().count(votes);
        var named = ((Published.Open<Approval>) open.ballots()).votes();
        assertThat((Object) poll.open().count(named)).isEqualTo(open);
    }

    @Property(tries = 300)
    void noHiddenGroupCanBeComputed(@ForAll @From("votes") List<Vote<Approval>> votes) {
        var result = poll.count(votes);
        long shown = 0;
        for (GroupVoice voice : result.groups().values()) {
            if (voice instanceof GroupVoice.Counted counted) {
                assertThat(counted.voters() == 0 || counted.voters() >= 5).isTrue();
                shown += counted.voters();
            }
        }
        boolean hidden = result.groups().containsValue(new GroupVoice.TooFew());
        long rest = votes.size() - shown;
        if (hidden && shown > 0) {
            assertThat(rest).isGreaterThanOrEqualTo(5);
        }
    }

    @Property(tries = 300)
    void oneMoreTickNeverHarmsAWinner(@ForAll @From("votes") List<Vote<Approval>> votes) {
        var all = Poll.of(QUESTION, new ApprovalVoting());
        var before = all.count(votes).count();
        for (String winner : before.map(Count::winners).orElse(List.of())) {
            var more = new ArrayList<>(votes);
            var ticks = new TreeSet<>(votes.getFirst().choice().options());
            ticks.add(winner);
            more.set(0, new Vote<>(votes.getFirst().voter(), "", new Approval(ticks)));
            assertThat(all.count(more).count().orElseThrow().winners()).contains(winner);
        }
    }

    @Property(tries = 300)
    void ticksAreScoresOfOne(@ForAll @From("votes") List<Vote<Approval>> votes) {
        var scores = votes.stream()
                .map(vote -> new Vote<>(
                        vote.voter(), "", Points.of(asScores(vote.choice().options()))))
                .toList();
        var byTicks = Poll.of(QUESTION, new ApprovalVoting()).count(votes).count();
        var byScores = Poll.of(QUESTION, new ScoreVoting(0, 1)).count(scores).count();
        assertThat(byScores.map(Count::places)).isEqualTo(byTicks.map(Count::places));
        assertThat(byScores.map(Count::winners)).isEqualTo(byTicks.map(Count::winners));
    }

    private static Map<String, Integer> asScores(Set<String> ticked) {
        var scores = new TreeMap<String, Integer>();
        ticked.forEach(option -> scores.put(option, 1));
        return scores;
    }

    @Provide
    Arbitrary<List<Vote<Approval>>> votes() {
        var choices = Arbitraries.of("a", "b", "c", "d").set().map(set -> new Approval(new TreeSet<>(set)));
        var standings = Arbitraries.of("users", "users", "staff", "guests");
        return Combinators.combine(standings, choices)
                .as((standing, choice) -> new Vote<>("x", standing, choice))
                .list()
                .ofMaxSize(40)
                .map(votes -> {
                    var named = new ArrayList<Vote<Approval>>();
                    votes.forEach(
                            vote -> named.add(new Vote<>("voter " + named.size(), vote.standing(), vote.choice())));
                    return named;
                });
    }
}
