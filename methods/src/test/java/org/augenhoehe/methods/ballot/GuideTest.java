package org.augenhoehe.methods.ballot;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.SharedData;
import org.augenhoehe.methods.ballot.points.Approval;
import org.augenhoehe.methods.ballot.points.ApprovalVoting;
import org.augenhoehe.methods.ballot.points.ApprovalVoting.Ticks;
import org.augenhoehe.methods.ballot.points.Tally;
import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The guide `docs/methods/ballot.md`.
class GuideTest {
    private final Poll<Approval, Tally<Ticks>> poll = Poll.of(
            new Question("babie-doly", List.of("1", "2", "3", "4", "5"), 3, new PublicSeed("a cold spring")),
            new ApprovalVoting(3));

    @Test
    void threeProjectsForBabieDoly() throws IOException {
        var result = poll.count(votes());
        var count = result.count().orElseThrow();
        assertThat(count.tally().lines())
                .isEqualTo(Map.of(
                        "1",
                        new Ticks(101),
                        "2",
                        new Ticks(112),
                        "3",
                        new Ticks(85),
                        "4",
                        new Ticks(220),
                        "5",
                        new Ticks(101)));
        assertThat(count.winners()).containsExactly("4", "2", "1");
        assertThat(result.explanations())
                .startsWith(Explanation.of("ballot.approval.won", "4", 220L, 306L))
                .endsWith(Explanation.of("ballot.tie", "winners", List.of("1", "5")));
        var sheets = ((Published.Secret<Approval>) result.ballots()).sheets();
        assertThat(sheets).hasSize(23);
        assertThat((Object) poll.recount(sheets)).isEqualTo(result.decision());
    }

    @Test
    void womenAndMenMustBothAgree() throws IOException {
        var both = poll.withGroups(new Groups(List.of("F", "M"), Fraction.of(1, 3)));
        var result = both.count(votes());
        assertThat(((Decision.Decided<?>) result.decision()).winners()).containsExactly("4", "2");
        assertThat(result.explanations())
                .contains(
                        Explanation.of("ballot.blocked", "1", List.of("F")),
                        Explanation.of("ballot.blocked", "5", List.of("M")))
                .noneMatch(why -> why.key().equals("ballot.tie"));
        assertThat(((GroupVoice.Counted) result.groups().get("F")).agreeing()).containsEntry("1", 52L);
        var sheets = ((Published.Secret<Approval>) result.ballots()).sheets();
        assertThat(sheets).hasSize(43);
        assertThat((Object) both.recount(sheets)).isEqualTo(result.decision());
    }

    private static List<Vote<Approval>> votes() throws IOException {
        var file = SharedData.folder("budget").resolve("Poland_Gdynia_2020_Babie_Doly__small.pb");
        var lines = Files.readAllLines(file);
        var votes = new ArrayList<Vote<Approval>>();
        for (String line : lines.subList(lines.indexOf("VOTES") + 2, lines.size())) {
            String[] fields = line.split(";");
            votes.add(new Vote<>(fields[0], fields[3], Approval.of(fields[1].split(","))));
        }
        return votes;
    }
}
