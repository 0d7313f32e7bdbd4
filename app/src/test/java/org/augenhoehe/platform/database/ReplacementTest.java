package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// New contents take the place of the old ones, and the old ones go only when the new ones have started.
class ReplacementTest {
    @TempDir
    Path path;

    private DataFolder folder;

    @BeforeEach
    void oldAndNewContents() throws IOException {
        folder = new DataFolder(path);
        write(folder.database(), "old");
        write(folder.files(), "old");
        write(Replacement.begin(folder).folder().database(), "new");
        write(path.resolve("restoring/erasures"), "new");
    }

    @Test
    void theOldContentsAreKeptUntilTheNewOnesHaveStarted() throws IOException {
        Files.createFile(path.resolve("restoring/complete"));
        Replacement.finishIn(folder);
        assertThat(folder.database().resolve("is")).hasContent("new");
        assertThat(path.resolve("before-restore/database/is")).hasContent("old");
        assertThat(Replacement.isFresh(folder)).isTrue();

        Replacement.accept(folder);
        assertThat(path.resolve("before-restore")).doesNotExist();
        assertThat(Replacement.isFresh(folder)).isFalse();
    }

    @Test
    void anExchangeThatWasInterruptedIsFinished() throws IOException {
        Files.createFile(path.resolve("restoring/complete"));
        Files.createDirectories(path.resolve("before-restore"));
        Files.move(folder.database(), path.resolve("before-restore/database"));
        Replacement.finishIn(folder);
        assertThat(folder.database().resolve("is")).hasContent("new");
        assertThat(path.resolve("before-restore/database/is")).hasContent("old");
        assertThat(folder.erasures().resolve("is")).hasContent("new");
        assertThat(path.resolve("restoring")).doesNotExist();
    }

    @Test
    void contentsThatAreNotCompleteChangeNothing() throws IOException {
        Replacement.finishIn(folder);
        assertThat(folder.database().resolve("is")).hasContent("old");
        assertThat(Replacement.isFresh(folder)).isFalse();
    }

    private static void write(Path folder, String content) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve("is"), content);
    }
}
