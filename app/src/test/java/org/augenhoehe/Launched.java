package org.augenhoehe;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// The platform as people start it from the terminal: a process of its own, without anything of the tests.
///
/// @param port where it answers, once it is ready
public record Launched(Process process, int port) implements AutoCloseable {
    /// Starts; it is not ready yet.
    public static Launched on(Path data, String... more) throws IOException {
        var port = freePort();
        var arguments = new ArrayList<>(List.of("--port=" + port, "--data=" + data));
        arguments.addAll(List.of(more));
        return new Launched(begin(arguments), port);
    }

    /// Runs a command to its end.
    ///
    /// @return its exit code and what it said
    public static Said command(String... arguments) throws IOException, InterruptedException {
        var process = begin(List.of(arguments));
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    /// Waits for a line of the terminal.
    public void says(String words) throws IOException {
        var said = process.inputReader();
        var before = new StringBuilder();
        for (var line = said.readLine(); line == null || !line.contains(words); line = said.readLine()) {
            assertThat(line).as("nothing more after: %s", before).isNotNull();
            before.append(line).append('\n');
        }
    }

    public void isSent(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("ended in time").isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Process begin(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                // A test run in the background hands down that Ctrl-C is to be ignored.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Daugenhoehe.programs=" + System.getProperty("augenhoehe.programs", "target"),
                "-cp",
                classPathWithoutTests(),
                Augenhoehe.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// A port and the one after it, where the figures are told, below those that the system hands out by itself: so
    /// nobody else gets one of them between looking and starting.
    private static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(10_000, 30_000);
            if (isFree(port) && isFree(port + 1)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public record Said(int exitCode, String text) {}
}
