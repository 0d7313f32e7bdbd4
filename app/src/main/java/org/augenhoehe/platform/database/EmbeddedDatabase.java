package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// The PostgreSQL that the platform brings along: it starts with the platform and stops with it.
public final class EmbeddedDatabase implements Database {
    private final FolderLock lock;
    private final CompletableFuture<EmbeddedServer> server;
    private final DataFolder folder;

    private EmbeddedDatabase(FolderLock lock, CompletableFuture<EmbeddedServer> server, DataFolder folder) {
        this.lock = lock;
        this.server = server;
        this.folder = folder;
    }

    /// Takes the folder at once, so that a second start is refused at once; the server itself starts meanwhile.
    ///
    /// @param say where to tell the person at the terminal what they should know
    public static EmbeddedDatabase in(DataFolder folder, Consumer<String> say) {
        try {
            var lock = FolderLock.on(folder);
            Replacement.finishIn(folder);
            Files.createDirectories(folder.database());
            Files.createDirectories(folder.logs());
            return new EmbeddedDatabase(
                    lock,
                    CompletableFuture.supplyAsync(() -> serverIn(folder, say), EmbeddedDatabase::inBackground),
                    folder);
        } catch (IOException e) {
            throw new CannotStart(
                    "Der Ordner " + folder.database() + " lässt sich nicht benutzen: " + e.getMessage(), e);
        }
    }

    /// The database of a platform that is running right now on this folder, in another process.
    public static Database runningIn(DataFolder folder) {
        return new RunningElsewhere(folder);
    }

    @Override
    public DatabaseAddress address() {
        try {
            server.join();
            return addressIn(folder);
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : new CannotStart("" + e.getCause(), e);
        }
    }

    /// Another database on the same server.
    public DatabaseAddress addressOf(String database) {
        address();
        return address(folder, Cluster.OWNER, database);
    }

    /// The role that may create databases; the platform itself never uses it.
    public DatabaseAddress keeper() {
        address();
        return address(folder, Cluster.KEEPER, Cluster.KEEPER);
    }

    @Override
    public void close() {
        try {
            server.join().stop();
        } catch (CompletionException neverStarted) {
            // Then there is nothing to stop.
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new CannotStart("Der Datenordner ließ sich nicht freigeben: " + e.getMessage(), e);
        }
    }

    private static void inBackground(Runnable start) {
        Thread.ofPlatform().name("database-start").daemon().start(start);
    }

    private static EmbeddedServer serverIn(DataFolder data, Consumer<String> say) {
        var folder = data.database();
        try {
            Space.checkedIn(folder);
            var program = ServerProgram.unpackedIn(programs(folder));
            var cluster = Cluster.in(folder, program);
            Orphans.removeFrom(cluster, say);
            return EmbeddedServer.start(
                    program, cluster, Port.chosenIn(folder, say), data.logs().resolve("database.log"));
        } catch (IOException e) {
            throw new CannotStart(Complaint.in(String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Der Start der Datenbank wurde unterbrochen.", e);
        }
    }

    /// Many data folders on one machine may share one unpacked program.
    private static Path programs(Path folder) {
        var shared = System.getProperty("augenhoehe.programs");
        return shared == null ? folder : Path.of(shared);
    }

    static DatabaseAddress addressIn(DataFolder folder) {
        return address(folder, Cluster.OWNER, Cluster.OWNER);
    }

    private static DatabaseAddress address(DataFolder data, String user, String database) {
        var folder = data.database();
        try {
            return new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:" + Port.in(folder) + "/" + database, user, Secret.readIn(folder));
        } catch (IOException e) {
            throw new CannotStart("Die Adresse der Datenbank ist nicht zu lesen: " + e.getMessage(), e);
        }
    }
}
