package org.augenhoehe.participation.decision.vote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.participation.decision.box.Recount.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Kill it in the middle of the votes of a binding step with its roll: whoever was thanked is counted, whoever tries
/// again is counted once, and the published box says so to everybody who counts it again.
///
/// `benchmarks/crash.sh` is the long run; `-Daugenhoehe.seed=…` repeats the moments of one.
@Timeout(value = 2, unit = TimeUnit.HOURS)
class VoteCrashTest {
    private static final int VOTES = Integer.getInteger("augenhoehe.votes", 400);
    private static final int CRASHES = Math.min(8, Integer.getInteger("augenhoehe.crashes", 2));
    private static final long SEED = Long.getLong("augenhoehe.seed", System.nanoTime());

    /// So many who were thanked already did not see it, and try again.
    private static final int IMPATIENT = 50;

    @TempDir
    Path folder;

    @Test
    void noVoteIsLostAndNoneIsDoubled() throws Exception {
        var moments = new Random(SEED);
        var thanked = new HashSet<Integer>();
        for (int crash = 0; crash < CRASHES; crash++) {
            var share = VOTES / (CRASHES + 1);
            vote(thanked, Math.max(1, share / 2 + moments.nextInt(Math.max(1, share))));
            System.out.printf("crash %d: %d of %d were thanked%n", crash + 1, thanked.size(), VOTES);
        }
        vote(thanked, Integer.MAX_VALUE);
        System.out.printf("last run: %d of %d were thanked, seed %d%n", thanked.size(), VOTES, SEED);
        assertThat(thanked).as("seed %d", SEED).hasSize(VOTES);
        var recount = Recount.of(closed());
        assertThat(recount).as("seed %d", SEED).isInstanceOfSatisfying(Finding.Same.class, same -> {
            assertThat(same.outcome().ballots()).isEqualTo(thanked.size());
            assertThat(same.outcome().winners()).containsExactly("1");
            System.out.printf(
                    "box counted again: %d ballots, seal %s%n", same.outcome().ballots(), same.seal());
        });
    }

    /// @return the box as it is published
    private String closed() throws Exception {
        var counter = start("close", folder.resolve("box.txt"));
        try (var said = counter.inputReader()) {
            assertThat(said.lines().filter(line -> line.startsWith("closed ")))
                    .as("seed %d", SEED)
                    .allMatch(line -> line.startsWith("closed Done"))
                    .hasSize(1);
        }
        assertThat(counter.waitFor()).isZero();
        return Files.readString(folder.resolve("box.txt"));
    }

    /// @param enough how many thanks until it is killed
    private void vote(Set<Integer> thanked, int enough) throws Exception {
        var caster = start("cast", pending(thanked));
        int heard = 0;
        try (var said = caster.inputReader()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("thanks ")) {
                    thanked.add(Integer.parseInt(line.substring("thanks ".length())));
                    if (++heard == enough) {
                        kill(caster);
                    }
                }
            }
        } finally {
            kill(caster);
        }
    }

    private Path pending(Set<Integer> thanked) throws IOException {
        var pending = folder.resolve("pending.txt");
        var impatient = thanked.stream().limit(IMPATIENT);
        var waiting = IntStream.range(0, VOTES).boxed().filter(voter -> !thanked.contains(voter));
        return Files.write(
                pending, Stream.concat(impatient, waiting).map(String::valueOf).toList());
    }

    private Process start(String what, Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                "setsid",
                java,
                "-XX:TieredStopAtLevel=1",
                "-Daugenhoehe.programs=" + System.getProperty("augenhoehe.programs", "target"),
                "-cp",
                System.getProperty("java.class.path"),
                VoteCaster.class.getName(),
                what,
                folder.toString(),
                Integer.toString(VOTES),
                file.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("caster.log").toFile()))
                .start();
    }

    /// With its database, as a power cut does: nothing lives on.
    private static void kill(Process caster) throws Exception {
        var all = caster.descendants().toList();
        // By its handle: the process itself would close the stream in which the last thanks are still to be read.
        caster.toHandle().destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        assertThat(caster.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
