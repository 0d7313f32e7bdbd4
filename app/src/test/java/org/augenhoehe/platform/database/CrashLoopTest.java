package org.augenhoehe.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Kill it at any moment: what was acknowledged is there at the next start, which needs nobody's help.
///
/// `-Daugenhoehe.crashes=1000` for the long run; `-Daugenhoehe.seed=…` repeats the moments of one.
@Timeout(value = 2, unit = TimeUnit.HOURS)
class CrashLoopTest {
    private static final int CRASHES = Integer.getInteger("augenhoehe.crashes", 100);
    private static final long SEED = Long.getLong("augenhoehe.seed", System.nanoTime());

    private enum Kill {
        /// As the kernel does when memory runs out: the database lives on without its platform.
        THE_JVM,
        /// As a closed terminal does: everything the platform did not put into a session of its own.
        THE_PROCESS_GROUP,
        /// As a service manager or a power cut does: nothing lives on.
        EVERYTHING
    }

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftRunning() throws Exception {
        Orphans.removeFrom(new Cluster(new DataFolder(folder).database().resolve("cluster")), said -> {});
    }

    @Test
    void noAcknowledgedRowIsEverMissing() throws Exception {
        var moments = new Random(SEED);
        var acknowledged = 0L;
        for (var round = 1; round <= CRASHES; round++) {
            var kill = Kill.values()[moments.nextInt(Kill.values().length)];
            var writer = start();
            try (var said = writer.inputReader()) {
                var present = said.readLine();
                assertThat(present).as("round %d, seed %d", round, SEED).startsWith("present ");
                var numbers = present.split(" ");
                assertThat(Long.parseLong(numbers[1])).isGreaterThanOrEqualTo(acknowledged);
                assertThat(numbers[2]).as("no gap").isEqualTo(numbers[1]);
                acknowledged = Math.max(acknowledged, Long.parseLong(numbers[1]));
                TimeUnit.MILLISECONDS.sleep(moments.nextInt(150));
                kill(kill, writer);
                acknowledged = Math.max(acknowledged, lastNumber(said));
            }
        }
        assertThat(acknowledged).isPositive();
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        "setsid",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-Daugenhoehe.programs=" + System.getProperty("augenhoehe.programs", "target"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RowWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("writer.log").toFile()))
                .start();
    }

    private void kill(Kill kill, Process writer) throws Exception {
        var jvm = String.valueOf(writer.pid());
        var server = new Cluster(new DataFolder(folder).database().resolve("cluster")).serverNumber();
        switch (kill) {
            case THE_JVM -> run("kill", "-9", jvm);
            case THE_PROCESS_GROUP -> run("kill", "-9", "--", "-" + jvm);
            case EVERYTHING -> run("kill", "-9", "--", jvm, "-" + server.orElseThrow());
        }
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static long lastNumber(BufferedReader said) throws IOException {
        List<String> complete = said.lines().toList();
        return complete.stream().mapToLong(Long::parseLong).max().orElse(0);
    }

    private static void run(String... command) throws Exception {
        new ProcessBuilder(command).start().waitFor();
    }
}
