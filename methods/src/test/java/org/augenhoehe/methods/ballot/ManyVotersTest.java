package org.augenhoehe.methods.ballot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.augenhoehe.methods.ballot.points.Approval;
import org.augenhoehe.methods.ballot.points.ApprovalVoting;
import org.augenhoehe.methods.ballot.ranked.Ranking;
import org.augenhoehe.methods.ballot.ranked.SingleTransferableVote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTimeout;

/// A million voters, and rankings of which hardly two are equal.
@Tag("speed")
class ManyVotersTest {
    private static final List<String> OPTIONS =
            IntStream.range(0, 12).mapToObj(number -> "option " + number).toList();
    private static final Duration REASONABLE = Duration.ofMinutes(3);

    @Test
    void aMillionTickedBallots() {
        var random = new Random(1);
        var votes = new ArrayList<Vote<Approval>>();
        for (int voter = 0; voter < 1_000_000; voter++) {
            votes.add(new Vote<>(
                    Integer.toString(voter),
                    "",
                    Approval.of(OPTIONS.get(random.nextInt(12)), OPTIONS.get(random.nextInt(6)))));
        }
        var poll = Poll.of(new Question("many", OPTIONS, 3, Ballots.SEED), new ApprovalVoting());
        timed("approval", () -> poll.count(votes));
    }

    @Test
    void aMillionRankingsForFiveSeats() {
        var random = new Random(2);
        var votes = new ArrayList<Vote<Ranking>>();
        for (int voter = 0; voter < 1_000_000; voter++) {
            var order = new ArrayList<>(OPTIONS);
            Collections.shuffle(order, random);
            votes.add(new Vote<>(
                    Integer.toString(voter),
                    "",
                    Ranking.of(order.subList(0, 3 + random.nextInt(4)).toArray(String[]::new))));
        }
        var poll = Poll.of(new Question("many", OPTIONS, 5, Ballots.SEED), new SingleTransferableVote());
        timed("transferable", () -> poll.count(votes));
    }

    private static void timed(String name, Runnable count) {
        long start = System.nanoTime();
        assertTimeout(REASONABLE, count::run);
        System.out.printf("%s: %d ms%n", name, (System.nanoTime() - start) / 1_000_000);
    }
}
