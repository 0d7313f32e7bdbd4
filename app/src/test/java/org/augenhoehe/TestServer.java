package org.augenhoehe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.DatabaseAddress;
import org.augenhoehe.platform.database.EmbeddedDatabase;
import org.augenhoehe.platform.database.OutsideDatabase;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL server of the test run, started or found when the first test asks for it.
///
/// @param keeper may create databases
/// @param addressOf a database by its name, as the platform's own role
record TestServer(DatabaseAddress keeper, UnaryOperator<String> urlOf, String password) {
    private static final String OUTSIDE = "AUGENHOEHE_TEST_DATABASE_URL";

    static boolean isOutside() {
        return System.getenv(OUTSIDE) != null;
    }

    static TestServer embedded() {
        return Embedded.SERVER;
    }

    static Path logs() {
        return Embedded.FOLDER.logs();
    }

    static TestServer outside() {
        return Outside.SERVER;
    }

    DatabaseAddress addressOf(String database) {
        return new DatabaseAddress(urlOf.apply(database), "augenhoehe", password);
    }

    private static String withDatabase(String url, String database) {
        return url.substring(0, url.lastIndexOf('/') + 1) + database;
    }

    private static final class Embedded {
        static final DataFolder FOLDER = folder();
        static final TestServer SERVER = start();

        private static DataFolder folder() {
            try {
                return new DataFolder(Files.createTempDirectory("augenhoehe-test-"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static TestServer start() {
            System.setProperty("augenhoehe.programs", "target");
            var started = EmbeddedDatabase.in(FOLDER, said -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, FOLDER.path())));
            var keeper = started.keeper();
            waitForNoDisk(keeper);
            return new TestServer(keeper, name -> withDatabase(keeper.url(), name), keeper.password());
        }

        /// What a power cut would take is thrown away anyway. How the platform itself commits is proven by those who
        /// kill it.
        private static void waitForNoDisk(DatabaseAddress keeper) {
            try (var connection = keeper.connect();
                    var statement = connection.createStatement()) {
                statement.execute("alter role augenhoehe set synchronous_commit = off");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
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

    private static final class Outside {
        static final TestServer SERVER = find(System.getenv());

        private static TestServer find(Map<String, String> environment) {
            var keeper =
                    OutsideDatabase.at(environment.get(OUTSIDE), said -> {}).address();
            try (var connection = keeper.connect();
                    var statement = connection.createStatement()) {
                statement.execute("drop role if exists augenhoehe");
                statement.execute("create role augenhoehe login password '" + keeper.password() + "'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new TestServer(keeper, name -> withDatabase(keeper.url(), name), keeper.password());
        }
    }
}
