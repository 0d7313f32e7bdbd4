package org.augenhoehe.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;

import org.augenhoehe.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// What can be wrong with a data folder is said in a sentence, and the folder is left as it was.
class OneFolderTest {
    @TempDir
    Path path;

    @Test
    void aSecondStartSaysSoAndLeavesTheFirstAlone() throws Exception {
        var folder = new DataFolder(path);
        try (var first = FolderLock.on(folder)) {
            assertThatExceptionOfType(AlreadyRunning.class)
                    .isThrownBy(() -> EmbeddedDatabase.in(folder, said -> {}))
                    .withMessageContaining("nutzt schon eine Plattform")
                    .withMessageContaining(path.toString());
        }
    }

    @Test
    void dataOfANewerPostgresqlIsNotTouched() throws Exception {
        var cluster = Files.createDirectories(path.resolve("database/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "19\n");
        try (var database = EmbeddedDatabase.in(new DataFolder(path), said -> {})) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(database::address)
                    .withMessageContaining("stammen von PostgreSQL 19");
        }
        assertThat(cluster).isDirectoryContaining("glob:**PG_VERSION");
        assertThat(cluster.toFile().list()).hasSize(1);
    }

    @Test
    void aDataFolderThatIsAFileIsNamed() throws Exception {
        var file = Files.writeString(path.resolve("file"), "");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedDatabase.in(new DataFolder(file), said -> {}))
                .withMessageContaining(file.toString());
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsWritten() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Space.refuseLessThan(Long.MAX_VALUE, path))
                .withMessageStartingWith("Die Festplatte ist voll");
        assertThat(Complaint.in("initdb: error: could not write: No space left on device"))
                .startsWith("Die Festplatte ist voll");
    }

    @Test
    void anotherPortIsTakenWhenTheUsualOneIsSomebodyElses() throws Exception {
        try (var stranger = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Files.writeString(path.resolve("port"), String.valueOf(stranger.getLocalPort()));
            var chosen = Port.chosenIn(path, said -> {});
            assertThat(chosen).isNotEqualTo(stranger.getLocalPort());
            assertThat(Port.in(path)).isEqualTo(chosen);
        }
    }

    @Test
    void aNoteOfAServerThatIsGoneIsRemovedAndItsNumberIsNotSignalled() throws Exception {
        var cluster = new Cluster(Files.createDirectories(path.resolve("cluster")));
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(cluster.processFile(), stranger.pid() + "\n");
        Orphans.removeFrom(cluster, said -> {});
        assertThat(stranger.isAlive()).isTrue();
        assertThat(cluster.processFile()).doesNotExist();
        stranger.destroyForcibly();
    }

    @Test
    void thePasswordCanBeReadByItsOwnerOnly() throws Exception {
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Secret.writtenIn(path))))
                .isEqualTo("rw-------");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        var address = TestDatabase.fresh().address();
        assertThatExceptionOfType(java.sql.SQLException.class)
                .isThrownBy(() -> new DatabaseAddress(address.url(), address.user(), "guessed").connect())
                .withMessageContaining("password authentication failed");
    }
}
