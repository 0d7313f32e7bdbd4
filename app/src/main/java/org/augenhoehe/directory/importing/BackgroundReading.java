package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads a file in while whoever handed it in does something else.
///
/// If the machine stops meanwhile, nothing was changed and the file must be handed in again; that is simpler than
/// keeping files, and it does not happen often.
@Component
class BackgroundReading {
    private static final Logger log = LoggerFactory.getLogger(BackgroundReading.class);

    private final HsdsImport hsds;
    private final ReadingStore store;
    private final Clock clock;

    BackgroundReading(HsdsImport hsds, ReadingStore store, Clock clock) {
        this.hsds = hsds;
        this.store = store;
        this.clock = clock;
    }

    /// @param file is deleted afterwards with its folder, in which nothing else is
    /// @return under which id the report will be
    UUID begin(Path file, String source) {
        var id = Ids.next();
        store.begin(id, source, clock.instant());
        Thread.ofPlatform().name("import").start(() -> read(id, file, source));
        return id;
    }

    private void read(UUID id, Path file, String source) {
        try {
            var told = new ToldProgress(step -> store.note(id, step, clock.instant()), clock);
            store.end(id, Reading.of(hsds.run(file, new HsdsImport.Wish(source, false), told)));
        } catch (IOException | RuntimeException broken) {
            log.error("The import {} could not be finished; nothing was changed.", id, broken);
            store.breakOff(id);
        } finally {
            delete(file);
        }
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
