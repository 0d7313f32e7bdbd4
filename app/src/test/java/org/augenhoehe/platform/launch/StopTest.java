package org.augenhoehe.platform.launch;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.augenhoehe.Augenhoehe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Ctrl-C and a service manager end the platform and its database, whenever they come.
class StopTest {
    @TempDir
    Path folder;

    private Process platform;

    @BeforeEach
    void start() throws IOException {
        platform = new ProcessBuilder(
                        // A test run in the background hands down that Ctrl-C is to be ignored.
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Daugenhoehe.programs=" + System.getProperty("augenhoehe.programs", "target"),
                        "-cp",
                        classPathWithoutTests(),
                        Augenhoehe.class.getName(),
                        "--port=" + freePort(),
                        "--data=" + folder)
                .redirectErrorStream(true)
                .start();
    }

    @AfterEach
    void end() {
        platform.destroyForcibly();
    }

    @ParameterizedTest
    @CsvSource({"INT, startet", "TERM, bereit"})
    void it_ends_whole_and_soon(String signal, String when) throws Exception {
        var note = folder.resolve("database/cluster/postmaster.pid");
        var said = platform.inputReader();
        var before = new StringBuilder();
        for (var line = said.readLine(); line == null || !line.contains(when); line = said.readLine()) {
            assertThat(line).as("nothing more after: %s", before).isNotNull();
            before.append(line).append('\n');
        }
        while (!Files.exists(note)) {
            assertThat(platform.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        new ProcessBuilder("kill", "-" + signal, String.valueOf(platform.pid()))
                .start()
                .waitFor();
        assertThat(platform.waitFor(20, TimeUnit.SECONDS)).as("ended in time").isTrue();
        assertThat(note).as("the database has ended cleanly").doesNotExist();
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
