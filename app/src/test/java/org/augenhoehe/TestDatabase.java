package org.augenhoehe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.Database;
import org.augenhoehe.platform.database.DatabaseAddress;
import org.augenhoehe.platform.database.EmbeddedDatabase;
import org.springframework.util.FileSystemUtils;

/// A fresh, empty database for whoever asks, on the one server of the test run.
public record TestDatabase(DatabaseAddress address) implements Database {
    private static final AtomicInteger count = new AtomicInteger();

    public static TestDatabase fresh() {
        var name = "test_" + count.incrementAndGet();
        var keeper = Server.database.keeper();
        try (var connection = keeper.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner augenhoehe");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(Server.database.addressOf(name));
    }

    /// The server outlives every single context and ends with the run.
    @Override
    public void close() {}

    /// Started when the first test asks, in a folder that is gone after the run.
    private static final class Server {
        static final EmbeddedDatabase database = start();

        private static EmbeddedDatabase start() {
            try {
                var folder = Files.createTempDirectory("augenhoehe-test-");
                System.setProperty("augenhoehe.programs", "target");
                var started = EmbeddedDatabase.in(new DataFolder(folder), said -> {});
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, folder)));
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end(EmbeddedDatabase started, Path folder) {
            started.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
