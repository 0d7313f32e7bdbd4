package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads a file in while whoever handed it in does something else. Where the machine stops meanwhile, what was taken
/// stays, and the file can be handed in again.
@Component
class BackgroundTaking {
    private static final Logger log = LoggerFactory.getLogger(BackgroundTaking.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final WikiImport reading;
    private final TakingStore store;
    private final Clock clock;

    BackgroundTaking(WikiImport reading, TakingStore store, Clock clock) {
        this.reading = reading;
        this.store = store;
        this.clock = clock;
    }

    /// @param file is deleted afterwards with its folder, in which nothing else is
    /// @param name as it was called where it comes from
    /// @param why stands in the history of each page
    /// @return under which id the report will be
    UUID begin(Path file, String name, String why) {
        var id = Ids.next();
        store.begin(id, name, clock.instant());
        Thread.ofPlatform().name("wiki import").start(() -> read(id, file, name, why));
        return id;
    }

    private void read(UUID id, Path file, String name, String why) {
        try {
            store.end(id, reading.run(WikiFile.of(file, name), why, progress(id)));
        } catch (Refused refused) {
            store.end(id, new TakingReport(refused.textKey(), refused.detail(), 0, 0, List.of()));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            log.error("The import {} could not be finished.", id, broken);
            store.breakOff(id);
        } finally {
            delete(file);
        }
    }

    private WikiImport.Progress progress(UUID id) {
        var next = new Instant[] {Instant.MIN};
        return (done, total) -> {
            var now = clock.instant();
            if (!now.isBefore(next[0])) {
                store.note(id, done, total, now);
                next[0] = now.plus(EVERY);
            }
        };
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.toAbsolutePath().getParent());
        } catch (IOException stays) {
            log.warn("A file that was handed in could not be deleted: {}", file.getFileName());
        }
    }
}
