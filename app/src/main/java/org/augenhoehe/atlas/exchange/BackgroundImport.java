package org.augenhoehe.atlas.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.map.PlaceBounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads a file, or takes what was read, while whoever handed it in does something else. If the machine stops
/// meanwhile,
/// nothing stands on the map, and it is handed in again.
@Component
class BackgroundImport {
    private static final Logger log = LoggerFactory.getLogger(BackgroundImport.class);

    private final ImportStaging staging;
    private final ImportTaking taking;
    private final Gazetteer gazetteer;
    private final PlaceBounds bounds;
    private final Clock clock;

    BackgroundImport(ImportStaging staging, ImportTaking taking, Gazetteer gazetteer, PlaceBounds bounds, Clock clock) {
        this.staging = staging;
        this.taking = taking;
        this.gazetteer = gazetteer;
        this.bounds = bounds;
        this.clock = clock;
    }

    /// @param file is deleted afterwards with its folder, in which nothing else is
    void read(UUID id, Path file, FileFormat format, List<CollectionField> fields) {
        Thread.ofPlatform().name("map import").start(() -> {
            try {
                new FileReading(staging, gazetteer, bounds.now().orElse(null), clock, id).read(file, format, fields);
            } catch (IOException | RuntimeException broken) {
                log.error("The file of the import {} could not be read.", id, broken);
                staging.clear(id);
                staging.move(id, State.DROPPED, clock.instant());
            } finally {
                delete(file);
            }
        });
    }

    /// @param from that is being taken
    void take(MapImport from) {
        Thread.ofPlatform().name("map import").start(() -> {
            try {
                taking.take(from);
            } catch (RuntimeException broken) {
                log.error("The import {} could not be taken; nothing was changed.", from.id(), broken);
                staging.move(from.id(), State.PREVIEW, clock.instant());
            }
        });
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
