package org.augenhoehe.methods.ballot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.augenhoehe.methods.ballot.points.Approval;
import org.augenhoehe.methods.ballot.points.ApprovalVoting;
import org.augenhoehe.methods.ballot.points.ApprovalVoting.Ticks;
import org.augenhoehe.methods.ballot.ranked.Ranking;
import org.augenhoehe.methods.ballot.ranked.SingleTransferableVote;
import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/// A million voters, and rankings of which hardly two are equal: counted quickly, and to the last ballot.
@Tag("speed")
class ManyVotersTest {
    private static final List<String> OPTIONS =
            IntStream.range(0, 12).mapToObj(number -> "option " + number).toList();
    private static final Duration REASONABLE = Duration.ofMinutes(3);

    @Test
    void aMillionTickedBallots() {
        var random = new Random(1);
        var votes = new ArrayList<Vote<Approval>>();
        var ticks = new HashMap<String, Long>();
        for (int voter = 0; voter < 1_000_000; voter++) {
            var choice = Approval.of(OPTIONS.get(random.nextInt(12)), OPTIONS.get(random.nextInt(6)));
            choice.options().forEach(option -> ticks.merge(option, 1L, Long::sum));
            votes.add(new Vote<>(Integer.toString(voter), "", choice));
        }
        var poll = Poll.of(new Question("many", OPTIONS, 3, Ballots.SEED), new ApprovalVoting());
        var count = timed("approval", () -> poll.count(votes).count().orElseThrow());

        var expected = new HashMap<String, Ticks>();
        ticks.forEach((option, number) -> expected.put(option, new Ticks(number)));
        assertThat(count.tally().lines()).isEqualTo(expected);
        assertThat(count.tally().ballots()).isEqualTo(1_000_000);
        assertThat(count.winners())
                .containsExactlyElementsOf(ticks.keySet().stream()
                        .sorted(Comparator.comparing((String option) -> ticks.get(option))
                                .reversed())
                        .limit(3)
                        .toList());
    }

    /// Two preferences that decide, behind them a tail that makes nearly every ballot a different one. Quota:
    /// 1,000,000 / 6 + 1. Options 0, 2 and 4 have it at once. The surplus of 0 elects 1; that of 2 and, when 6
    /// is excluded, 60,000 more elect 3.
    @Test
    void aMillionRankingsForFiveSeats() {
        var votes = new ArrayList<Vote<Ranking>>();
        var random = new Random(2);
        int[][] decide = {
            {300_000, 0, 1},
            {220_000, 2, 3},
            {170_000, 4, 5},
            {100_000, 1, 0},
            {80_000, 3, 2},
            {70_000, 5, 4},
            {60_000, 6, 3}
        };
        for (int[] group : decide) {
            for (int copy = 0; copy < group[0]; copy++) {
                votes.add(new Vote<>(Integer.toString(votes.size()), "", ranking(group[1], group[2], random)));
            }
        }
        Collections.shuffle(votes, random);
        var poll = Poll.of(new Question("many", OPTIONS, 5, Ballots.SEED), new SingleTransferableVote());
        var count = timed("transferable", () -> poll.count(votes).count().orElseThrow());

        assertThat(count.tally().quota()).isEqualTo(166_667);
        var stages = count.tally().stages();
        assertThat(stages.getFirst().votes()).isEqualTo(firsts(decide));
        assertThat(stages.getFirst().elected()).containsExactly(OPTIONS.get(0), OPTIONS.get(2), OPTIONS.get(4));
        assertThat(count.winners())
                .containsExactly(OPTIONS.get(0), OPTIONS.get(2), OPTIONS.get(4), OPTIONS.get(1), OPTIONS.get(3));
        assertThat(count.ties()).isEmpty();
        assertThat(stages).anySatisfy(stage -> {
            assertThat(stage.elected()).containsExactly(OPTIONS.get(1));
            assertThat(stage.votes()).containsEntry(OPTIONS.get(1), Fraction.of(100_000 + 133_333));
        });
        assertThat(stages.getLast().votes()).containsEntry(OPTIONS.get(3), Fraction.of(80_000 + 53_333 + 60_000));
        assertThat(stages)
                .allSatisfy(
                        stage -> assertThat(stage.votes().values().stream().reduce(stage.exhausted(), Fraction::plus))
                                .isEqualTo(Fraction.of(1_000_000)));
    }

    private static Ranking ranking(int first, int second, Random random) {
        var tail = new ArrayList<>(OPTIONS.subList(7, 12));
        Collections.shuffle(tail, random);
        var order = new ArrayList<>(List.of(OPTIONS.get(first), OPTIONS.get(second)));
        order.addAll(tail.subList(0, random.nextInt(6)));
        return Ranking.of(order.toArray(String[]::new));
    }

    private static Map<String, Fraction> firsts(int[][] groups) {
        var firsts = new HashMap<String, Fraction>();
        OPTIONS.forEach(option -> firsts.put(option, Fraction.ZERO));
        for (int[] group : groups) {
            firsts.put(OPTIONS.get(group[1]), Fraction.of(group[0]));
        }
        return firsts;
    }

    private static <T> T timed(String name, Supplier<T> count) {
        long start = System.nanoTime();
        T result = assertTimeout(REASONABLE, count::get);
        System.out.printf("%s: %d ms%n", name, (System.nanoTime() - start) / 1_000_000);
        return result;
    }
}
