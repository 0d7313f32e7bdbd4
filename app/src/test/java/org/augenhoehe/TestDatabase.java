package org.augenhoehe;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.augenhoehe.platform.database.Database;
import org.augenhoehe.platform.database.DatabaseAddress;
import org.flywaydb.core.Flyway;

/// A fresh, empty database for whoever asks: on the embedded server of the test run, or on an outside one.
public record TestDatabase(DatabaseAddress address) implements Database {
    private static final AtomicInteger count = new AtomicInteger();

    public static TestDatabase fresh() {
        return TestServer.isOutside() ? outside() : embedded();
    }

    /// With all tables and empty: a copy of one that was migrated once in this run. That takes a tenth of the time.
    public static TestDatabase migrated() {
        return copyOf(Migrated.NAME);
    }

    public static TestDatabase embedded() {
        return on(TestServer.embedded());
    }

    /// Only where `AUGENHOEHE_TEST_DATABASE_URL` names one.
    public static TestDatabase outside() {
        return on(TestServer.outside());
    }

    public static boolean isOutside() {
        return TestServer.isOutside();
    }

    /// What the embedded server of the test run logs.
    public static Path logs() {
        return TestServer.logs();
    }

    private static TestDatabase copyOf(String name) {
        return on(TestServer.isOutside() ? TestServer.outside() : TestServer.embedded(), name);
    }

    private static TestDatabase on(TestServer server) {
        return on(server, "template1");
    }

    private static TestDatabase on(TestServer server, String template) {
        var name = "test_" + ProcessHandle.current().pid() + "_" + count.incrementAndGet();
        try (var connection = server.keeper().connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner augenhoehe template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(server.addressOf(name));
    }

    private static final class Migrated {
        static final String NAME = migrate(TestDatabase.fresh().address());

        private static String migrate(DatabaseAddress address) {
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            return address.url().substring(address.url().lastIndexOf('/') + 1);
        }
    }

    /// The server outlives every single context and ends with the run.
    @Override
    public void close() {}
}
