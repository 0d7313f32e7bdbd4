package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One running PostgreSQL process.
record EmbeddedServer(Process process, Cluster cluster, int port) {
    private static final int READY_LINE = 7;

    static EmbeddedServer start(ServerProgram program, Cluster cluster, int port, Path log)
            throws IOException, InterruptedException {
        // A session of its own: Ctrl-C goes to the platform, which then stops the database after itself.
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(program.command("postgres", ServerSettings.arguments(cluster, port)));
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("database-before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        var server = new EmbeddedServer(builder.start(), cluster, port);
        server.awaitReady(log);
        return server;
    }

    /// Open transactions are rolled back, everything acknowledged is on the disk.
    void stop() {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            // Without a way to say it politely, the next start recovers from the log as after a power cut.
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        while (!isReady()) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new CannotStart(Complaint.in(Files.readString(log)));
            }
        }
    }

    private boolean isReady() throws IOException {
        if (!Files.exists(cluster.processFile())) {
            return false;
        }
        var lines = Files.readAllLines(cluster.processFile());
        return lines.size() > READY_LINE
                && lines.getFirst().equals(String.valueOf(process.pid()))
                && lines.get(READY_LINE).strip().equals("ready");
    }
}
