package org.augenhoehe.participation.budget.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.budget.exchange.Progress.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads a file in while whoever handed it in does something else; one file after the other, so that none takes the
/// memory of another.
///
/// If the machine stops meanwhile, nothing was changed and the file must be handed in again.
@Component
class PbReading {
    private static final Logger log = LoggerFactory.getLogger(PbReading.class);

    private final Semaphore turn = new Semaphore(1, true);

    /// Each host has one file at most on the way: files take room on the disk until it is their turn.
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final PbImport importing;
    private final PbReadingStore store;
    private final Clock clock;

    PbReading(PbImport importing, PbReadingStore store, Clock clock) {
        this.importing = importing;
        this.store = store;
        this.clock = clock;
    }

    /// @param file is deleted afterwards with its folder, in which nothing else is
    /// @return under which id the report will be; empty where the host's last file is still waiting
    Optional<UUID> begin(Path file, String name, UUID host, UUID undertaking, String question) {
        if (!waiting.add(host)) {
            delete(file);
            return Optional.empty();
        }
        var id = Ids.next();
        store.begin(id, undertaking, name, clock.instant());
        Thread.ofPlatform().name("budget").start(() -> {
            turn.acquireUninterruptibly();
            try {
                var told = new Told(id, store, clock);
                store.end(id, importing.run(file, name, host, undertaking, question, told));
            } catch (IOException | RuntimeException broken) {
                log.error("The budget {} could not be read in; nothing was changed.", id, broken);
                store.breakOff(id);
            } finally {
                turn.release();
                waiting.remove(host);
                delete(file);
            }
        });
        return Optional.of(id);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.toAbsolutePath().getParent());
        } catch (IOException stays) {
            log.warn("A file that was handed in could not be deleted: {}", file.getFileName());
        }
    }

    /// Writes down about twice a second, and with each new stage, how far it is.
    private static final class Told implements Progress {
        private static final Duration EVERY = Duration.ofMillis(500);

        private final UUID id;
        private final PbReadingStore store;
        private final Clock clock;
        private Stage last = Stage.READING;
        private Instant next = Instant.MIN;

        Told(UUID id, PbReadingStore store, Clock clock) {
            this.id = id;
            this.store = store;
            this.clock = clock;
        }

        @Override
        public void at(Stage stage, long done, long total) {
            var now = clock.instant();
            if (stage != last || !now.isBefore(next)) {
                store.note(id, stage, done, total, now);
                last = stage;
                next = now.plus(EVERY);
            }
        }
    }
}
