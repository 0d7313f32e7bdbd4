package org.augenhoehe.platform.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.Launched;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Ctrl-C and a service manager end the platform and its database, whenever they come.
class StopTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"INT, startet", "TERM, bereit"})
    void itEndsWholeAndSoon(String signal, String when) throws Exception {
        var note = folder.resolve("database/cluster/postmaster.pid");
        try (var platform = Launched.on(folder)) {
            platform.says(when);
            while (!Files.exists(note)) {
                assertThat(platform.process().isAlive()).isTrue();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            platform.isSent(signal);
            assertThat(note).as("the database has ended cleanly").doesNotExist();
        }
    }
}
